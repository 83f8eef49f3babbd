package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.fund.domain.Approval;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.Provider;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** From the agreement to the control of the payment. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundPayment {

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject FourEyes fourEyes;
    @Inject Once once;
    @Inject Interventions interventions;
    @Inject Ledger ledger;
    @Inject FundRunLines runLines;
    @Inject FundProcess fund;
    @Inject FundSources sources;
    @Inject InterventionReading reading;

    /** The pharmacy was told: up to so much, until then. */
    public void informPharmacy(InformPharmacy said) {
        FundWork.Held held = work.hold(said.taskId(), "informPharmacy");
        Provider provider = interventions.provider(said.provider()).or(() -> interventions.provider(held.of().providerId())).orElse(null);
        held.of().noteGiven(provider, said.on() == null ? work.today() : said.on(), work.today());
        work.tell(held.of(), TimelineKind.CONTACT, "noteGiven", null, "euros:" + held.of().agreedAmount(), "date:" + held.of().validUntil());
        work.complete(held, Map.of());
    }

    /** Refuses as {@link Intervention#invoice} and {@link FundSources#mustCover} say, and {@code fund.refused.communication}. More than was agreed goes back to approval. */
    public void recordInvoice(RecordInvoice said) {
        FundWork.Held held = work.hold(said.taskId(), "recordInvoice");
        Intervention of = held.of();
        FundInvoices.mustBeStructured(said.communication());
        of.invoice(said, work.me(), work.today());
        sources.mustCover(of.sourceId(), of.deliveredOn());
        interventions.provider(of.providerId()).ifPresent(provider -> provider.useAccount(said.iban()));
        work.tell(of, TimelineKind.DOCUMENT, of.isInvoiceAbove() ? "invoiceAbove" : "invoiced", null, "euros:" + of.invoiceAmount(), "euros:" + of.agreedAmount());
        work.complete(held, Map.of("fundDecision", ""));
    }

    /**
     * The invoice was paid. Refuses to whoever asked or recorded the invoice, on an account that is not the agreed one before a second person confirmed it, before a provisional approval is co-signed, a day ahead, and while the invoice
     * stands in a file of the bank ({@code fund.refused.inFile}), unless it is said that the bank paid it from there.
     *
     * @return the number of the ledger's row
     */
    @AllowedTo(ACCOUNTANT)
    public String pay(PayInvoice said) {
        return once.run(said.key(), said, () -> payNow(said));
    }

    private String payNow(PayInvoice said) {
        FundWork.Held held = work.hold(said.taskId(), "payInvoice");
        Intervention of = held.of();
        fourEyes.hold(of, "pay", () -> {
            of.mayPay(work.me());
            if (interventions.approvals(of.id()).stream().anyMatch(Approval::awaitsCosignature)) throw new RuleViolated("fund.refused.fourEyesCosign");
            return null;
        });
        LocalDate on = said.on() == null ? work.today() : said.on();
        Optional<FundRunLines.OpenFile> file = runLines.fileOf(of.id());
        file.ifPresent(left -> leaves(left, of, said.byFile(), on));
        String iban = file.map(FundRunLines.OpenFile::iban).or(() -> interventions.provider(of.providerId()).map(Provider::iban)).orElse(null);
        if (file.isEmpty()) fourEyes.hold(of, "pay", () -> {
            of.mayPayTo(iban, work.me());
            return null;
        });
        long entry = ledger.post(new Post(of.sourceId(), of.id(), EntryKind.PAY, of.payableAmount(), "pay/" + said.taskId()));
        of.pay(work.me(), on, work.today(), entry, iban);
        work.tell(of, TimelineKind.DECISION, "paid", null, "euros:" + of.payableAmount(), String.valueOf(entry));
        em.flush();
        work.complete(held, Map.of("fundDecision", ""));
        return String.valueOf(entry);
    }

    /** The bank may pay it any moment: by hand it is paid once it was taken out. */
    private void leaves(FundRunLines.OpenFile file, Intervention of, boolean byFile, LocalDate on) {
        if (!byFile) throw new RuleViolated("fund.refused.inFile", file.number());
        em.createNativeQuery("update fund_payment_line set confirmed_on = :on where run_id = :run and intervention_id = :of").setParameter("on", on).setParameter("run", file.run())
                .setParameter("of", of.id()).executeUpdate();
    }

    /** What the accountant sees of a request to pay. */
    @AllowedTo(ACCOUNTANT)
    public InterventionView toPay(String taskId) {
        return reading.byId(work.hold(taskId, "payInvoice").of().id());
    }

    /** For the payment run: the open payment task of the request. */
    @AllowedTo(ACCOUNTANT)
    public String payTask(UUID intervention) {
        return fund.openTask(interventions.require(intervention).caseId(), "payInvoice");
    }

    /** Did the reader pay it, or make the file that the bank paid? Then somebody else controls it. */
    @AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
    public boolean paidByMe(UUID intervention) {
        return work.me().equals(interventions.require(intervention).paidBy()) || interventions.filedBy(intervention).contains(work.me());
    }

    /** Another person looks at the payment. A wrong one is reversed and made anew. Refuses {@code fund.refused.fourEyes} to whoever paid or made the payment file. */
    @AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
    public String verify(VerifyPayment said) {
        return once.run(said.key(), said, () -> verifyNow(said));
    }

    private String verifyNow(VerifyPayment said) {
        FundWork.Held held = work.hold(said.taskId(), "verifyPayment");
        Intervention of = held.of();
        if (said.right() == null) throw new RuleViolated("fund.refused.answer");
        if (!said.right() && (said.remark() == null || said.remark().isBlank())) throw new RuleViolated("fund.refused.motive");
        if (said.right()) {
            fourEyes.hold(of, "control", () -> {
                of.control(work.me(), interventions.filedBy(of.id()), work.today());
                return null;
            });
            em.flush();
            work.tell(of, TimelineKind.DECISION, "controlled", said.remark());
            work.complete(held, Map.of("fundDecision", ""));
            return "right";
        }
        Long entry = of.paidEntry();
        Set<UUID> filedBy = interventions.filedBy(of.id());
        fourEyes.hold(of, "reverse", () -> {
            of.mayControl(work.me(), filedBy);
            return null;
        });
        long reversal = ledger.reverse(entry, "reverse/" + entry);
        of.unpaid(work.me(), filedBy); // in this order: the database undoes a payment by its reversal only
        work.tell(of, TimelineKind.DECISION, "reversed", said.remark(), String.valueOf(entry), String.valueOf(reversal));
        work.complete(held, Map.of("fundDecision", "wrong"));
        return "reversed";
    }
}
