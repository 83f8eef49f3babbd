package be.medimmigrant.suivi.codes.web;

import be.medimmigrant.suivi.codes.AddCode;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodeAdministration;
import be.medimmigrant.suivi.codes.CodeSheet;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.codes.DescribeCode;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One code: its labels and years; or a new one. */
@Named
@ViewScoped
public class CodePage implements Serializable {

    @Inject CodeAdministration administration;
    @Inject Codes codes;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private String list;
    private String code;
    private String newCode;
    private int version;
    private long uses;
    private boolean removable;
    private String labelFr;
    private String labelNl;
    private String labelEn;
    private String parent;
    private String validFrom;
    private String validTo;

    public void open() {
        administration.mustAdminister();
        if (code == null) return;
        CodeSheet sheet = administration.sheet(list, code);
        version = sheet.version();
        uses = sheet.uses();
        removable = sheet.removable();
        labelFr = sheet.code().labelFr();
        labelNl = sheet.code().labelNl();
        labelEn = sheet.code().labelEn();
        parent = sheet.code().parent();
        validFrom = text(sheet.code().validFrom());
        validTo = text(sheet.code().validTo());
    }

    public String save() {
        if (code == null) {
            administration.add(new AddCode(list, newCode, labelFr, labelNl, labelEn, parent, year(validFrom)));
            toasts.say(texts.of("codes.added"));
        } else {
            administration.describe(new DescribeCode(list, code, version, labelFr, labelNl, labelEn, year(validFrom), year(validTo)));
            toasts.say(texts.of("codes.saved"));
        }
        return back();
    }

    public String remove() {
        administration.remove(list, code);
        toasts.say(texts.of("codes.removed"));
        return back();
    }

    private String back() {
        return "/codes/codes.xhtml?list=" + list + "&faces-redirect=true";
    }

    private static String text(Integer year) {
        return year == null ? null : year.toString();
    }

    private static Integer year(String text) {
        if (text == null || text.isBlank()) return null;
        if (!text.strip().matches("(19|20|21)\\d\\d")) throw new RuleViolated("codes.year.invalid");
        return Integer.valueOf(text.strip());
    }

    /** Under which codes of the list a new one may stand. */
    public List<Code> getParents() {
        return codes.book().parents(list);
    }

    public boolean isTree() {
        return codes.all(list).stream().anyMatch(c -> c.parent() != null);
    }

    public String getTitle() { return texts.of("codes.list." + list); }

    public String getList() { return list; }

    public void setList(String list) { this.list = list; }

    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    public String getNewCode() { return newCode; }

    public void setNewCode(String newCode) { this.newCode = newCode; }

    public long getUses() { return uses; }

    public boolean isRemovable() { return removable; }

    public String getLabelFr() { return labelFr; }

    public void setLabelFr(String labelFr) { this.labelFr = labelFr; }

    public String getLabelNl() { return labelNl; }

    public void setLabelNl(String labelNl) { this.labelNl = labelNl; }

    public String getLabelEn() { return labelEn; }

    public void setLabelEn(String labelEn) { this.labelEn = labelEn; }

    public String getParent() { return parent; }

    public void setParent(String parent) { this.parent = parent; }

    public String getValidFrom() { return validFrom; }

    public void setValidFrom(String validFrom) { this.validFrom = validFrom; }

    public String getValidTo() { return validTo; }

    public void setValidTo(String validTo) { this.validTo = validTo; }
}
