package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.fund.bank.StructuredCommunication;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.Provider;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An invoice typed wrongly is put right as long as nobody has paid it and the bank is not about to. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundInvoices {

    @Inject FundWork work;
    @Inject Interventions interventions;
    @Inject FundSources sources;
    @Inject Once once;

    /**
     * Refuses as {@link Intervention#correctInvoice} and {@link FundSources#mustCover} say, {@code fund.refused.inRun} while it
     * stands in a file for the bank, and a structured communication whose check digits are wrong ({@code fund.refused.communication}).
     */
    public void correct(CorrectInvoice said) {
        once.run(said.key(), said, () -> correctNow(said));
    }

    private String correctNow(CorrectInvoice said) {
        Intervention of = interventions.hold(interventions.latest(said.caseId()).id());
        if (interventions.inRun(of.id())) throw new RuleViolated("fund.refused.inRun");
        mustBeStructured(said.communication());
        String before = of.invoiceNumber() + ", " + of.invoiceAmount();
        of.correctInvoice(new RecordInvoice(null, said.number(), said.on(), said.amount(), said.receiptNumber(), null, false, said.communication(), said.deliveredOn()),
                interventions.provider(said.payee()).map(Provider::id).orElse(null), work.me(), work.today());
        sources.mustCover(of.sourceId(), of.deliveredOn());
        work.tell(of, TimelineKind.DOCUMENT, "invoiceCorrected", null, before, of.invoiceNumber() + ", " + of.invoiceAmount());
        return of.invoiceNumber();
    }

    /** The invoice waits for its payment and stands in no file for the bank. */
    public boolean mayCorrect(UUID caseId) {
        Optional<Intervention> running = interventions.running(caseId);
        return running.filter(of -> of.isPayable() && !interventions.inRun(of.id())).isPresent();
    }

    /** The agreement's time is over. Used, its reservation stays and the invoice is awaited for a further period; unused, it is given back. */
    public void askedWhetherUsed(AskWhetherUsed said) {
        FundWork.Held held = work.hold(said.taskId(), "askWhetherUsed");
        if (said.answer() == null) throw new RuleViolated("fund.refused.answer");
        work.tell(held.of(), TimelineKind.CONTACT, said.answer() == AskWhetherUsed.Answer.USED ? "agreementUsed" : "agreementUnused", said.remark());
        work.complete(held, Map.of("fundDecision", said.answer() == AskWhetherUsed.Answer.USED ? "used" : ""));
    }

    static void mustBeStructured(String communication) {
        if (communication != null && !communication.isBlank() && StructuredCommunication.of(communication).isEmpty()) throw new RuleViolated("fund.refused.communication");
    }
}
