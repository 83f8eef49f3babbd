package be.medimmigrant.suivi.codes.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodeAdministration;
import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One list at a time, as a tree, with what is closed below the fold of its year. */
@Named
@ViewScoped
public class CodesPage implements Serializable {

    public record ListChoice(String list, String title, int size) {}

    /** @param first and last among its siblings: there is nowhere to move */
    public record Row(Code code, String label, int depth, boolean closed, boolean first, boolean last) {}

    @Inject Codes codes;
    @Inject CodeAdministration administration;
    @Inject Language language;
    @Inject TextsBean texts;
    @Inject Clock clock;
    private String list;

    /** Without a list in the address: the first one. */
    public void open() {
        administration.mustAdminister();
        if (list == null || !codes.book().lists().containsKey(list)) list = getLists().get(0).list();
    }

    public List<ListChoice> getLists() {
        CodeBook book = codes.book();
        return book.lists().keySet().stream().map(name -> new ListChoice(name, texts.of("codes.list." + name), book.all(name).size()))
                .sorted(Comparator.comparing(ListChoice::title, Collator.getInstance(language.getLocale()))).toList();
    }

    public List<Row> getRows() {
        CodeBook book = codes.book();
        int year = LocalDate.now(clock).getYear();
        return book.all(list).stream().map(code -> row(book, code, year)).toList();
    }

    private Row row(CodeBook book, Code code, int year) {
        List<Code> siblings = code.parent() == null ? book.all(list).stream().filter(c -> c.parent() == null).toList() : book.children(list, code.parent());
        return new Row(code, code.label(language.getCode()), book.depth(code), code.validTo() != null && code.validTo() < year,
                siblings.get(0).equals(code), siblings.get(siblings.size() - 1).equals(code));
    }

    public void moveUp(String code) {
        administration.moveUp(list, code);
    }

    public void moveDown(String code) {
        administration.moveDown(list, code);
    }

    public String getTitle() {
        return texts.of("codes.list." + list);
    }

    public String getList() { return list; }

    public void setList(String list) { this.list = list; }
}
