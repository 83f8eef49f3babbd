package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.term.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The legal and the safe day of each term that runs in the case, by the rule's code. */
public record AmuTerms(Map<String, Ends> ends) {

    public static final String CPAS_DECISION = "cpas_decision";
    public static final String CPAS_TRANSFER = "cpas_transfer";
    public static final String APPEAL = "labour_tribunal_appeal";
    public static final String APPEAL_AFTER_SILENCE = "labour_tribunal_appeal_silence";
    public static final String SILENCE_MONTH = "cpas_silence_full_month";
    public static final String COURT_APPEAL = "labour_court_appeal";

    public record Ends(LocalDate legal, LocalDate safe) {}

    public static AmuTerms running(List<CaseDeadlineView> open) {
        Map<String, Ends> ends = new HashMap<>();
        open.forEach(d -> ends.put(d.ruleCode(), new Ends(d.legalDay(), d.safeDay())));
        return new AmuTerms(ends);
    }

    /** The same terms where a correction would move some of them. */
    public AmuTerms after(Map<String, Term> moved) {
        Map<String, Ends> then = new HashMap<>(ends);
        moved.forEach((rule, term) -> then.computeIfPresent(rule, (r, before) -> new Ends(term.legalLastDay(), term.safeLastDay())));
        return new AmuTerms(then);
    }

    public Optional<Ends> of(String rule) {
        return Optional.ofNullable(ends.get(rule));
    }

    /** The term to go to the labour tribunal, from a notification or, where there is none, from the silence. */
    public Optional<Ends> appeal() {
        return of(APPEAL).or(() -> of(APPEAL_AFTER_SILENCE));
    }

    public Optional<String> appealRule() {
        return of(APPEAL).map(e -> APPEAL).or(() -> of(APPEAL_AFTER_SILENCE).map(e -> APPEAL_AFTER_SILENCE));
    }
}
