package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundSources;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the fund is asked to pay, and why. */
@Named
@ViewScoped
public class RecordRequestPage extends FundTaskPage {

    @Inject FundSources sources;
    @Inject Clock clock;
    private final RequestFields fields = new RequestFields();

    @Override
    protected void fill(InterventionView known) {
        fields.setExpenseOn(LocalDate.now(clock));
        if (known == null) fields.setReason(requests.proposedReason(getTaskId()));
        else fields.fill(known);
    }

    public String submit() {
        requests.record(new RecordRequest(getTaskId(), fields.getReason(), fields.getExpenseType(), fields.getPartner(), fields.getWhat(),
                fields.getProvider() == null ? null : new RecordRequest.Payee(fields.getProvider(), null), money(fields.getEstimate()), fields.getExpenseOn(), fields.isUrgent(),
                new RecordRequest.Evidence(fields.isPrescription(), fields.isQuote(), fields.isComfort(), fields.isBrusselsLink()), fields.getAmuAdviceOn(), fields.getAmuAppointmentOn(), fields.getSource()), key());
        return done();
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

    public RequestFields getFields() { return fields; }
}
