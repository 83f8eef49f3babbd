package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.term.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * The term to go to the labour tribunal, from a notification or from a silence. Both run when a request was handed on: the first
     * CPAS's decision has its term, the silence of the second another. Whoever reminds looks at the first of them.
     */
    public Optional<Ends> appeal() {
        return appeals().stream().min(Comparator.comparing(Ends::legal));
    }

    /** The last of the terms to go to the tribunal: only after it none is left. */
    public Optional<Ends> lastAppeal() {
        return appeals().stream().max(Comparator.comparing(Ends::legal));
    }

    /** The term in which an application of that day was filed; the last one when it was late for all. */
    public Optional<String> appealMetBy(LocalDate filed) {
        Comparator<String> byLegalDay = Comparator.comparing(rule -> ends.get(rule).legal());
        return appealRules().stream().filter(rule -> !ends.get(rule).legal().isBefore(filed)).min(byLegalDay)
                .or(() -> appealRules().stream().max(byLegalDay));
    }

    public List<String> appealRules() {
        return Stream.of(APPEAL, APPEAL_AFTER_SILENCE).filter(ends::containsKey).toList();
    }

    private List<Ends> appeals() {
        return appealRules().stream().map(ends::get).toList();
    }
}
