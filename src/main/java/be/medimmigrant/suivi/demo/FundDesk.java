package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.followup.shared.ClosureTasks;
import be.medimmigrant.suivi.followup.shared.RecordClosure;
import be.medimmigrant.suivi.fund.AskWhetherAmuRequested;
import be.medimmigrant.suivi.fund.AskWhetherUsed;
import be.medimmigrant.suivi.fund.AskedPayer;
import be.medimmigrant.suivi.fund.CheckThirdPartyPayers;
import be.medimmigrant.suivi.fund.DecideIntervention;
import be.medimmigrant.suivi.fund.FundApproval;
import be.medimmigrant.suivi.fund.FundInvoices;
import be.medimmigrant.suivi.fund.FundPayment;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.FundSources;
import be.medimmigrant.suivi.fund.InformAndRedirect;
import be.medimmigrant.suivi.fund.InformPharmacy;
import be.medimmigrant.suivi.fund.PayInvoice;
import be.medimmigrant.suivi.fund.Payer;
import be.medimmigrant.suivi.fund.PayersAnswer;
import be.medimmigrant.suivi.fund.RecordInvoice;
import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.fund.RefusalReason;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.fund.VerifyPayment;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a colleague enters on each task page of the fund. Pharmacies, accounts and sentences are invented. */
@ApplicationScoped
class FundDesk {

    private static final Money GIFTS = Money.of("3000");
    private static final List<RecordRequest.Payee> PHARMACIES = List.of(new RecordRequest.Payee("Pharmacie du Canal (exemple)", "BE68539007547034"),
            new RecordRequest.Payee("Apotheek Voorbeeld", "BE71096123456769"), new RecordRequest.Payee("Pharmacie Exemple Midi", "BE43068999999501"));
    private static final List<String> MEDICINES = List.of("Antibiotique, ordonnance du médecin", "Insuline, un mois", "Lait en poudre sur ordonnance", "Inhalateur", "Antidouleur après une opération");

    @Inject FundRequests requests;
    @Inject FundApproval approval;
    @Inject FundPayment payment;
    @Inject FundInvoices invoices;
    @Inject FundSources sources;
    @Inject ClosureTasks closures;
    @Inject Clock clock;

    /** Where no subsidy covers the day, gifts do. */
    void haveMoneyOn(LocalDate day) {
        if (sources.all().stream().anyMatch(source -> covers(source, day))) return;
        sources.setTotal(sources.idOf("donations").orElseThrow(), GIFTS);
    }

    private static boolean covers(SourceView source, LocalDate day) {
        return (source.from() == null || !day.isBefore(source.from())) && (source.to() == null || !day.isAfter(source.to())) && source.balance().left().isPositive();
    }

    void complete(InventedRequest r, String task, String key) {
        LocalDate today = LocalDate.now(clock);
        switch (key) {
            case "recordRequest" -> requests.record(new RecordRequest(task, r.reason, r.expenseType, r.partner, what(r), payee(r), r.amount, today, false,
                    new RecordRequest.Evidence(true, false, false, true), today, null, null));
            case "checkThirdPartyPayers" -> requests.checkPayers(payers(r, task, today));
            case "approveIntervention", "approveException" -> approval.decide(decision(r, task));
            case "informAndRedirect" -> requests.inform(new InformAndRedirect(task, PayersAnswer.NOBODY, null, "Orientée vers la mutuelle, qui rembourse."));
            case "informPharmacy" -> payment.informPharmacy(new InformPharmacy(task, payee(r), today));
            case "recordInvoice" -> payment.recordInvoice(new RecordInvoice(task, "F" + today.getYear() % 100 + "-" + (4100 + 7 * r.number), today, r.amount, null, null, true));
            case "askWhetherUsed" -> invoices.askedWhetherUsed(new AskWhetherUsed(task, AskWhetherUsed.Answer.UNUSED, "La pharmacie n’a rien délivré."));
            case "payInvoice" -> payment.pay(new PayInvoice(task, today, null));
            case "verifyPayment" -> payment.verify(new VerifyPayment(task, true, null, null));
            case "askWhetherAmuRequested" -> requests.askedWhetherAmu(new AskWhetherAmuRequested(task, r.number % 4 == 0 ? AskWhetherAmuRequested.Answer.NO : AskWhetherAmuRequested.Answer.YES, null));
            case "recordClosure" -> closures.record(new RecordClosure(task, closures.proposedOutcome(task), today, "Demande réglée.", Set.of()));
            default -> throw new IllegalStateException("The invented year does not know the task " + key);
        }
    }

    private static CheckThirdPartyPayers payers(InventedRequest r, String task, LocalDate today) {
        return switch (r.way) {
            case CPAS_PAYS -> new CheckThirdPartyPayers(task, PayersAnswer.CPAS, AskedPayer.byUs(Payer.CPAS, today), "Le CPAS avance la carte médicale.");
            case FEDASIL_PAYS -> new CheckThirdPartyPayers(task, PayersAnswer.FEDASIL, AskedPayer.byUs(Payer.FEDASIL, today), "Fedasil prend les frais en charge.");
            case AT_THIRD_PARTY -> new CheckThirdPartyPayers(task, PayersAnswer.AWAITED, AskedPayer.byUs(Payer.CPAS, today), "Le CPAS répond dans les deux jours.");
            default -> new CheckThirdPartyPayers(task, PayersAnswer.NOBODY, AskedPayer.byUs(Payer.CPAS, today), "Le CPAS ne décide pas avant plusieurs semaines.");
        };
    }

    private static DecideIntervention decision(InventedRequest r, String task) {
        if (r.way == FundWay.REFUSED)
            return new DecideIntervention(task, DecideIntervention.Verdict.REFUSE, null, RefusalReason.OTHER_PAYER_EXISTS, "La mutuelle rembourse ce médicament.", null, null);
        return new DecideIntervention(task, DecideIntervention.Verdict.APPROVE, r.amount, null, "Nécessaire, et personne d’autre ne paie à temps.", null, null);
    }

    private static String what(InventedRequest r) {
        return switch (r.expenseType) {
            case "expense_dentist" -> "Consultation chez un dentiste";
            case "expense_gynaecology" -> "Consultation en gynécologie";
            default -> MEDICINES.get(r.number % MEDICINES.size());
        };
    }

    private static RecordRequest.Payee payee(InventedRequest r) {
        return switch (r.expenseType) {
            case "expense_dentist" -> new RecordRequest.Payee("Cabinet dentaire Exemple", "BE68539007547034");
            case "expense_gynaecology" -> new RecordRequest.Payee("Polyclinique Voorbeeld", "BE71096123456769");
            default -> PHARMACIES.get(r.number % PHARMACIES.size());
        };
    }
}
