package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundSources;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RuleAnswer;
import be.medimmigrant.suivi.fund.RulesView;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the fund is asked to pay, and why. */
@Named
@ViewScoped
public class RecordRequestPage extends FundTaskPage {

    @Inject FundSources sources;
    @Inject Clock clock;
    private String missing;
    private final RequestFields fields = new RequestFields();
    private transient Optional<RulesView> verdict;

    @Override
    protected void fill(InterventionView known) {
        fields.setExpenseOn(LocalDate.now(clock));
        if (known == null) fields.setReason(requests.proposedReason(getTaskId()));
        else {
            fields.fill(known);
            RuleAnswer answer = preview.of(caseId()).eligibility();
            if (known.question() == null && answer.text("verdict").equals("incomplete")) missing = answer.fired();
        }
    }

    public String submit() {
        requests.record(fields.asked(getTaskId()), key());
        return done();
    }

    /** Something was typed that the rules ask for. */
    public void typed() {
        verdict = null;
    }

    /** The verdict of the rules on what is typed so far, null before there is enough of it. */
    @Override
    public RulesView getRules() {
        if (verdict == null) verdict = preview.typed(caseId(), fields.asked(getTaskId()));
        return verdict.orElse(null);
    }

    static Money money(BigDecimal euros) {
        return euros == null ? null : new Money(euros);
    }

    /** What a source has left is known before anything is asked of it. */
    public List<SourceView> getSources() {
        LocalDate day = fields.getExpenseOn() == null ? LocalDate.now(clock) : fields.getExpenseOn();
        return sources.all().stream().filter(s -> (s.from() == null || !day.isBefore(s.from())) && (s.to() == null || !day.isAfter(s.to()))).toList();
    }

    /** The warning comes while the amount is typed, not at the approval. */
    public boolean isMoreThanLeft() {
        Money estimate = money(fields.getEstimate());
        return estimate != null && getSources().stream().noneMatch(s -> !estimate.isMoreThan(s.balance().left()));
    }

    /** What was asked more about when the request came back, or null. */
    public InterventionView.Decided getQuestion() { return getAsked() == null ? null : getAsked().question(); }

    /** The rule that sent the request back, or null. */
    public String getMissing() { return missing; }

    public RequestFields getFields() { return fields; }
}
