package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.CorrectBaseDate;
import be.medimmigrant.suivi.deadline.DeadlineRules;
import be.medimmigrant.suivi.deadline.MovedDate;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Corrects the day a term starts from: type, see every date that moves, confirm. Typing again asks for a new preview. */
@Named
@ViewScoped
public class CorrectDatePage implements Serializable {

    @Inject CaseDeadlines deadlines;
    @Inject DeadlineRules rules;
    @Inject CaseFiles cases;
    @Inject DeadlineWords words;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private UUID caseId;
    private String rule;
    private final BaseDateFields fields = new BaseDateFields();
    private TriggerInput recorded;
    private List<MovedDate> moved;
    private TriggerInput previewed;
    private TriggerInput overtakenBy;
    private boolean movesOther;

    /** A date that will move, in words. */
    public record MovedView(String rule, String what, String before, String after) implements Serializable {
    }

    public void show() {
        getHeader();
        recorded = current();
        fields.show(recorded);
        fields.offer(rules.rule(rule));
    }

    public void preview() {
        TriggerInput typed = fields.read();
        TriggerInput now = current();
        moved = null;
        movesOther = false;
        overtakenBy = now.equals(recorded) || now.equals(typed) ? null : now;
        recorded = now;
        if (typed.equals(now)) {
            throw new RuleViolated("deadline.correct.same");
        }
        previewed = typed;
        moved = deadlines.preview(command());
    }

    /** Something was typed after the preview: what it showed is no longer what would happen. */
    public void typed() {
        moved = null;
    }

    /** Does what was previewed, and only that: with other dates typed, recorded or depending on it since, the preview comes first again. */
    public String confirm() {
        boolean asTyped = fields.read().equals(previewed);
        if (!asTyped || !current().equals(recorded) || !deadlines.preview(command()).equals(moved)) {
            preview();
            movesOther = asTyped && overtakenBy == null;
            return null;
        }
        int count = deadlines.correct(command()).size();
        toasts.say(texts.of("deadline.correct.done", count));
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + caseId;
    }

    private CorrectBaseDate command() {
        return new CorrectBaseDate(caseId, rule, recorded, fields.read());
    }

    private TriggerInput current() {
        return deadlines.running(caseId, rule).map(CaseDeadlineView::input).orElseThrow(() -> new RuleViolated("deadline.notRunning"));
    }

    private MovedView view(MovedDate date) {
        return new MovedView(words.rule(date.ruleCode()), words.say(date.what()), words.weekday(date.before()), words.weekday(date.after()));
    }

    public CaseHeader getHeader() {
        if (caseId == null) throw new RuleViolated("casefile.unknown");
        return cases.header(caseId);
    }

    public String getBase() { return texts.of("deadline.base." + rules.rule(rule).base()); }

    public BaseDateFields getFields() { return fields; }

    public List<MovedView> getMoved() { return moved == null ? null : moved.stream().map(this::view).toList(); }

    /** What else happened to the term while this page was open, with the date recorded now and the one typed here. */
    public String getOvertaken() {
        if (overtakenBy != null) return texts.of("deadline.correct.meanwhile", words.input(overtakenBy), words.input(previewed));
        return movesOther ? texts.of("deadline.correct.movesOther") : null;
    }

    public UUID getCaseId() { return caseId; }

    public void setCaseId(UUID caseId) { this.caseId = caseId; }

    public String getRule() { return rule; }

    public void setRule(String rule) { this.rule = rule; }
}
