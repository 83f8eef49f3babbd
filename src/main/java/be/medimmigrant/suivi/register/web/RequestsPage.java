package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.SearchedWords;
import be.medimmigrant.suivi.register.RequestFilter;
import be.medimmigrant.suivi.register.RequestList;
import be.medimmigrant.suivi.register.RequestListPage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The list of requests. What restricts it stands in the address, so that a link opens the same list; words stay out of it. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {

    static final int SIZE = 25;

    @Inject transient RequestList list;
    @Inject transient SearchedWords searched;
    @Inject transient ExternalContext external;

    private Integer year;
    private Integer month;
    private String means;
    private String category;
    private String theme;
    private String state;
    private String person;
    private String find;
    private String words;
    private String after;
    private transient RequestListPage shown;

    public void open() {
        list.mustRead();
        words = searched.of(find);
    }

    /** A filter was changed: the same page under its new address, from the first row. */
    public void apply() throws IOException {
        if (year == null) month = null;
        external.redirect(external.getRequestContextPath() + address().after(null).toString());
    }

    /** Words may be a name: the address carries only a number that means them in this session. */
    public void search() throws IOException {
        find = searched.keep(words);
        apply();
    }

    public RequestListPage getList() {
        if (shown == null) shown = list.page(filter(), after, SIZE);
        return shown;
    }

    /** How many of the list are still open, as long as it shows others too. */
    public long getOpenOnes() {
        return state == null ? list.count(filter().inState("open")) : 0;
    }

    public String getToOpenOnes() {
        return address().open().toString();
    }

    public List<Integer> getYears() {
        return list.years();
    }

    RequestFilter filter() {
        UUID one = Ids.read(person);
        return new RequestFilter(year, month, means, category, theme, state, one, null, words);
    }

    public RequestsAddress address() {
        return new RequestsAddress(year, month, means, category, theme, state, person, find, after);
    }

    public String getNextPage() {
        return address().after(getList().next()).toString();
    }

    public String getFirstPage() {
        return address().after(null).toString();
    }

    public Integer getYear() { return year; }

    public void setYear(Integer year) { this.year = year; }

    public Integer getMonth() { return month; }

    public void setMonth(Integer month) { this.month = month != null && month >= 1 && month <= 12 ? month : null; }

    public String getMeans() { return means; }

    public void setMeans(String means) { this.means = means; }

    public String getCategory() { return category; }

    public void setCategory(String category) { this.category = category; }

    public String getTheme() { return theme; }

    public void setTheme(String theme) { this.theme = theme; }

    public String getState() { return state; }

    public void setState(String state) { this.state = state; }

    public String getPerson() { return person; }

    public void setPerson(String person) { this.person = person; }

    public String getFind() { return find; }

    public void setFind(String find) { this.find = find; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public String getAfter() { return after; }

    public void setAfter(String after) { this.after = after; }
}
