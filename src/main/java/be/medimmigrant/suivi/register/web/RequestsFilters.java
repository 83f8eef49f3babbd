package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.register.RequestFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What the list of requests can be restricted to, and the chips of what restricts it now. */
@Named
@RequestScoped
public class RequestsFilters {

    /** @param label indented as deep as it lies in the tree */
    public record Choice(String code, String label) {}

    /** @param without the address of the list without this restriction */
    public record Chip(String name, String value, String without) {}

    private static final Set<String> ROWS = Set.of("value", "no_value", "total", "level", "rollup");

    @Inject RequestsPage page;
    @Inject Codes codes;
    @Inject Persons persons;
    @Inject Language language;
    @Inject TextsBean texts;

    /** The rows of a list as the report prints them, its totals included. */
    public List<Choice> rows(String list) {
        return codes.all(list).stream().filter(code -> ROWS.contains(code.kind()) && !(code.parent() == null && code.kind().equals("total")))
                .map(code -> new Choice(code.code(), "   ".repeat(depth(code)) + code.label(language.getCode()))).toList();
    }

    public List<Choice> getMonths() {
        return IntStream.rangeClosed(1, 12).mapToObj(n -> new Choice("" + n, month(n))).toList();
    }

    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        RequestsAddress here = page.address();
        add(chips, here, "year", page.getYear() == null ? null : "" + page.getYear());
        add(chips, here, "month", page.getMonth() == null ? null : month(page.getMonth()));
        add(chips, here, "means", label("contact_means", page.getMeans()));
        add(chips, here, "category", label("requester_categories", page.getCategory()));
        add(chips, here, "theme", RequestFilter.NO_THEME.equals(page.getTheme()) ? texts.of("register.filter.noTheme") : label("request_types", page.getTheme()));
        add(chips, here, "state", page.getState() == null ? null : texts.of("register.state." + page.getState()));
        add(chips, here, "person", page.filter().person() == null ? null : persons.byId(page.filter().person()).map(PersonView::getShown).orElse("?"));
        add(chips, here, "find", page.getWords());
        return chips;
    }

    private static int depth(Code code) {
        return code.kind().equals("total") || code.kind().equals("level") ? 0 : 1;
    }

    private String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    private String label(String list, String code) {
        return codes.find(list, code).map(found -> found.label(language.getCode())).orElse(code);
    }

    private void add(List<Chip> chips, RequestsAddress here, String part, String value) {
        if (value != null) chips.add(new Chip(texts.of("register.filter." + part), value, here.without(part).toString()));
    }
}
