package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.DeadlineRules;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What {@code <s:nextDeadline>} shows; read once per answer, however often the page asks. */
@Named
@RequestScoped
public class NextDeadline {

    @Inject CaseDeadlines deadlines;
    @Inject DeadlineRules rules;
    @Inject DeadlineCards cards;

    private final Map<UUID, List<CaseDeadlineView>> open = new HashMap<>();
    private final Map<UUID, Optional<DeadlineCard>> drawn = new HashMap<>();
    private final Map<CaseDeadlineView, DeadlineCard> supposed = new HashMap<>();
    private final Map<List<Object>, CaseDeadlineView> asked = new HashMap<>();

    /** The card of the next legal deadline, or null when none runs. */
    public DeadlineCard card(UUID caseId) {
        return caseId == null ? null
                : drawn.computeIfAbsent(caseId, id -> deadlines.next(id).map(cards::draw)).orElse(null);
    }

    /** The card of a term that nobody fixed yet, such as one shown while its days are typed. */
    public DeadlineCard supposed(CaseDeadlineView term) {
        return term == null ? null : supposed.computeIfAbsent(term, cards::draw);
    }

    DeadlineCard whatIf(String rule, TriggerInput input) {
        return supposed(asked.computeIfAbsent(List.of(rule, input), question -> rules.whatIf(rule, input)));
    }

    /** The other terms that run, those on authorities included. */
    public List<CaseDeadlineView> others(UUID caseId) {
        DeadlineCard next = card(caseId);
        return open.computeIfAbsent(caseId, deadlines::open).stream()
                .filter(d -> next == null || !d.ruleCode().equals(next.ruleCode())).toList();
    }
}
