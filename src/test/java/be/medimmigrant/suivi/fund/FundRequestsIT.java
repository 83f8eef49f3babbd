package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundRequestsIT {

    @Inject FundStory story;
    @Inject FundRequests requests;
    @Inject FundApproval approval;
    @Inject FundDeputies deputies;
    @Inject FundPayment payment;
    @Inject FundInvoices invoices;
    @Inject FundPaymentRuns runs;
    @Inject FundPreview preview;
    @Inject FundOpening opening;
    @Inject FundRefusals refusals;
    @Inject Ledger ledger;
    @Inject HistoryService history;
    @Inject As as;

    @Test
    void a_request_is_approved_for_less_invoiced_paid_controlled_and_counted() {
        UUID caseId = story.asked("hanna", "46.80");
        story.payers(caseId, PayersAnswer.NOBODY);
        assertThat(story.asked(caseId).number()).matches("F-\\d{4}-\\d{3}");
        decide(caseId, "samir", Verdict.APPROVE_LESS, "40", "une boîte suffit");
        InterventionView agreed = story.asked(caseId);
        assertThat(agreed.agreed()).isEqualTo(Money.of("40"));
        assertThat(as.staff(() -> ledger.of(agreed.id()))).extracting(LedgerEntry::kind).containsExactly(EntryKind.COMMIT);
        story.invoice(caseId, "38.20");
        assertThatThrownBy(() -> as.staff(() -> payment.pay(new PayInvoice(story.task(caseId, "payInvoice"), null, null)))).hasMessage("acting.refused");
        story.pay(caseId);
        story.verify(caseId, "noor");
        InterventionView paid = story.asked(caseId);
        assertThat(paid.outcome()).isEqualTo("paid");
        assertThat(paid.newPerson()).isTrue();
        assertThat(as.staff(() -> ledger.of(paid.id()))).extracting(LedgerEntry::kind).containsExactly(EntryKind.COMMIT, EntryKind.PAY, EntryKind.RELEASE);
    }

    @Test
    void whoever_asked_does_not_approve_and_it_is_remembered() {
        UUID caseId = story.asked("samir", "46.80");
        story.payers(caseId, PayersAnswer.NOBODY);
        assertRefused("fund.refused.fourEyes", () -> decide(caseId, "samir", Verdict.APPROVE, "46.80", null));
        assertThat(as.staff(() -> refusals.count(story.asked(caseId).id()))).isEqualTo(1);
        decide(caseId, "hanna", Verdict.APPROVE, "46.80", null);
        assertThat(story.asked(caseId).decisions()).singleElement().satisfies(d -> assertThat(d.awaitsCosignature()).isFalse());
    }

    @Test
    void a_third_party_that_pays_ends_the_request_as_no_longer_necessary() {
        UUID caseId = story.asked("noor", "46.80");
        assertRefused("fund.refused.asked", () -> as.staff(() -> requests.checkPayers(new CheckThirdPartyPayers(story.task(caseId, "checkThirdPartyPayers"), PayersAnswer.CPAS, AskedPayer.byUs(Payer.CPAS, null), " "))));
        story.payers(caseId, PayersAnswer.AWAITED);
        as.staff(() -> requests.payerAnswered(caseId, new CheckThirdPartyPayers(null, PayersAnswer.CPAS, AskedPayer.byUs(Payer.CPAS, null), "CPAS : prise en charge confirmée")));
        assertThat(story.asked(caseId).outcome()).isEqualTo("no_longer_needed_cpas");
        story.close(caseId, "no_longer_needed_cpas");
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(story.instance(caseId)).activityId("EndEvent_TakenOverByCpas").finished().count()).isOne();
    }

    @Test
    void a_comfort_item_is_refused_by_the_rules_and_explained_to_the_person() {
        UUID caseId = story.comfort("20");
        story.payers(caseId, PayersAnswer.NOBODY);
        assertThat(story.asked(caseId)).satisfies(refused -> assertThat(refused.refusalReason()).isEqualTo("not_medical"), refused -> assertThat(refused.outcome()).as("open until it is told").isNull());
        assertThat(as.staff(() -> preview.of(caseId)).eligibility().fired()).isEqualTo("comfort_item");
        as.staff(() -> requests.inform(new InformAndRedirect(story.task(caseId, "informAndRedirect"), PayersAnswer.NOBODY, null, "Le fonds ne paie pas le confort")));
        assertThat(story.asked(caseId).outcome()).isEqualTo("refused_not_eligible");
        story.close(caseId, "refused_not_eligible");
    }

    @Test
    void what_the_rules_refuse_ends_as_no_longer_necessary_when_a_call_finds_who_pays() {
        UUID caseId = story.comfort("20");
        story.payers(caseId, PayersAnswer.NOBODY);
        String task = story.task(caseId, "informAndRedirect");
        assertRefused("fund.refused.otherPayer", () -> as.staff(() -> requests.inform(new InformAndRedirect(task, PayersAnswer.CPAS, AskedPayer.byUs(Payer.FEDASIL, null), "Fedasil appelé"))));
        assertRefused("fund.refused.payer", () -> as.staff(() -> requests.inform(new InformAndRedirect(task, PayersAnswer.CPAS, null, "CPAS appelé"))));
        as.staff(() -> requests.inform(new InformAndRedirect(task, PayersAnswer.CPAS, AskedPayer.byUs(Payer.CPAS, null), "Le CPAS délivre le réquisitoire")));
        assertThat(story.asked(caseId).outcome()).isEqualTo("no_longer_needed_cpas");
        assertThat(story.asked(caseId).payers()).extracting(InterventionView.Payed::said).contains("Le CPAS délivre le réquisitoire");
        story.close(caseId, "no_longer_needed_cpas");
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(story.instance(caseId)).activityId("EndEvent_TakenOverByCpas").finished().count()).isOne();
    }

    @Test
    void a_request_is_withdrawn_before_its_payment_with_a_motive_but_not_once_it_is_in_a_file_for_the_bank() {
        UUID caseId = story.approved("noor", "40");
        story.invoice(caseId, "40");
        UUID id = story.asked(caseId).id();
        assertThat(as.staff(() -> requests.mayGiveUp(caseId))).isTrue();
        assertRefused("fund.refused.giveUpMotive", () -> as.staff(() -> requests.giveUp(caseId, PayersAnswer.CPAS, " ")));
        as.staff(() -> requests.giveUp(caseId, PayersAnswer.CPAS, "le CPAS paie la facture"));
        assertThat(story.asked(caseId).outcome()).isEqualTo("no_longer_needed_cpas");
        assertThat(as.staff(() -> ledger.of(id))).extracting(LedgerEntry::kind).containsExactly(EntryKind.COMMIT, EntryKind.RELEASE);
        UUID inFile = story.approved("noor", "41");
        story.invoice(inFile, "41");
        as.person("compta", () -> runs.make(new FundPaymentRuns.MakeRun(List.of(story.asked(inFile).id()), story.today(), UUID.randomUUID().toString())));
        assertThat(as.staff(() -> requests.mayGiveUp(inFile))).isFalse();
        assertRefused("fund.refused.inRun", () -> as.staff(() -> requests.giveUp(inFile, PayersAnswer.WITHDRAWN, "injoignable")));
        as.person("compta", () -> payment.pay(new PayInvoice(story.task(inFile, "payInvoice"), story.today(), true, null)));
        assertThat(as.staff(() -> requests.mayGiveUp(inFile))).isFalse();
        story.verify(inFile, "hanna");
    }

    @Test
    void a_refusal_needs_a_reason_and_a_motive() {
        UUID caseId = story.asked("noor", "46.80");
        story.payers(caseId, PayersAnswer.NOBODY);
        String task = story.task(caseId, "approveIntervention");
        assertRefused("fund.refused.motive", () -> as.coordinator(() -> approval.decide(new DecideIntervention(task, Verdict.REFUSE, null, RefusalReason.NOT_MEDICAL, "", null, null))));
        assertRefused("fund.refused.refusalReason", () -> as.coordinator(() -> approval.decide(new DecideIntervention(task, Verdict.REFUSE, null, null, "confort", null, null))));
        as.coordinator(() -> approval.decide(new DecideIntervention(task, Verdict.REFUSE, null, RefusalReason.NOT_MEDICAL, "confort, pas médical", null, null)));
        assertThat(story.asked(caseId).refusalReason()).isEqualTo("not_medical");
        story.task(caseId, "informAndRedirect");
    }

    @Test
    void what_is_asked_more_about_comes_back_and_is_examined_again() {
        UUID caseId = story.asked("noor", "46.80");
        story.payers(caseId, PayersAnswer.NOBODY);
        decide(caseId, "samir", Verdict.ASK_MORE, null, "quelle pharmacie ?");
        assertThat(story.asked(caseId).question().motive()).isEqualTo("quelle pharmacie ?");
        story.record(caseId, "noor", "44.80", "reason_amu_pending", false);
        assertThat(story.asked(caseId).question()).isNull();
        story.payers(caseId, PayersAnswer.NOBODY);
        assertThat(story.asked(caseId).asked()).isEqualTo(Money.of("44.80"));
        story.task(caseId, "approveIntervention");
    }

    @Test
    void an_exceptional_reason_and_an_amount_above_the_ordinary_cap_need_a_motive() {
        UUID afraid = story.opened("noor");
        story.record(afraid, "noor", "46.80", "reason_afraid_of_cpas", false);
        story.payers(afraid, PayersAnswer.NOBODY);
        UUID larger = story.asked("noor", "75.01");
        story.payers(larger, PayersAnswer.NOBODY);
        for (UUID caseId : List.of(afraid, larger)) {
            assertRefused("fund.refused.motive", () -> decide(caseId, "samir", Verdict.APPROVE, null, " "));
            assertThat(decide(caseId, "samir", Verdict.APPROVE, null, "crainte établie, traitement en cours")).isEqualTo("approved");
        }
    }

    @Test
    void above_the_top_cap_two_people_decide_and_nobody_twice() {
        UUID caseId = story.asked("noor", "180");
        story.payers(caseId, PayersAnswer.NOBODY);
        as.coordinator(() -> deputies.name(As.id("hanna"), story.today(), story.today()));
        assertThat(decide(caseId, "samir", Verdict.APPROVE, "180", "traitement de trois mois")).isEqualTo("second");
        assertThat(story.asked(caseId).agreed()).isNull();
        assertRefused("fund.refused.fourEyes", () -> decide(caseId, "samir", Verdict.APPROVE, "180", "encore moi"));
        assertRefused("fund.refused.fourEyes", () -> decide(caseId, "noor", Verdict.APPROVE, "180", "ma demande"));
        assertThat(decide(caseId, "hanna", Verdict.APPROVE, "180", "d’accord")).isEqualTo("approved");
        assertThat(story.asked(caseId).agreed()).isEqualTo(Money.of("180"));
        as.staff(() -> requests.giveUp(caseId, PayersAnswer.WITHDRAWN, "injoignable"));
        assertThat(as.staff(() -> ledger.of(story.asked(caseId).id()))).extracting(LedgerEntry::kind).containsExactly(EntryKind.COMMIT, EntryKind.RELEASE);
    }

    @Test
    void what_a_deputy_approves_is_provisional_until_the_coordinator_co_signs() {
        UUID caseId = story.asked("noor", "30");
        story.payers(caseId, PayersAnswer.NOBODY);
        as.coordinator(() -> deputies.name(As.id("hanna"), story.today(), story.today()));
        story.fireTimer(caseId, "Timer_ApprovalOverdue");
        decide(caseId, "hanna", Verdict.APPROVE, "30", null);
        UUID id = story.asked(caseId).id();
        assertThat(as.coordinator(() -> approval.awaitingCosignature())).anyMatch(a -> a.intervention().equals(id));
        story.invoice(caseId, "30");
        assertRefused("fund.refused.fourEyesCosign", () -> story.pay(caseId));
        UUID first = story.asked(caseId).decisions().get(0).id();
        assertThatThrownBy(() -> as.person("hanna", () -> approval.cosign(first))).hasMessage("acting.refused");
        as.coordinator(() -> approval.cosign(first));
        assertRefused("fund.refused.nothingToCosign", () -> as.coordinator(() -> approval.cosign(first)));
        assertThat(as.coordinator(() -> approval.awaitingCosignature())).noneMatch(a -> a.intervention().equals(id));
        story.pay(caseId);
        story.verify(caseId, "noor");
    }

    @Test
    void an_invoice_above_the_agreement_goes_back_to_approval_and_the_surplus_may_be_left_out() {
        UUID caseId = story.approved("noor", "40");
        story.invoice(caseId, "52");
        assertThat(as.coordinator(() -> approval.view(caseId)).asked().asked()).isEqualTo(Money.of("52"));
        assertRefused("fund.refused.invoiceThere", () -> decide(caseId, "samir", Verdict.REFUSE, null, "trop"));
        assertRefused("fund.refused.lessThanAgreed", () -> decide(caseId, "samir", Verdict.APPROVE_LESS, "39.99", "moins"));
        decide(caseId, "samir", Verdict.APPROVE_LESS, "40", "l’accord était de 40");
        story.pay(caseId);
        assertThat(story.asked(caseId).payable()).isEqualTo(Money.of("40"));
        story.verify(caseId, "hanna");
    }

    @Test
    void an_accepted_surplus_is_reserved_too() {
        UUID caseId = story.approved("noor", "40");
        story.invoice(caseId, "52");
        decide(caseId, "samir", Verdict.APPROVE, "52", null);
        assertThat(as.staff(() -> ledger.of(story.asked(caseId).id()))).extracting(LedgerEntry::kind).containsExactly(EntryKind.COMMIT, EntryKind.ADJUST);
        story.pay(caseId);
        story.verify(caseId, "hanna");
        assertThat(story.asked(caseId).outcome()).isEqualTo("paid");
    }

    @Test
    void a_payment_found_wrong_is_reversed_and_made_anew_by_nobody_but_the_accountant() {
        UUID caseId = story.approved("noor", "40");
        story.invoice(caseId, "40");
        story.pay(caseId);
        as.person("hanna", () -> payment.verify(new VerifyPayment(story.task(caseId, "verifyPayment"), false, "mauvais compte", null)));
        story.pay(caseId);
        story.verify(caseId, "hanna");
        assertThat(as.staff(() -> ledger.of(story.asked(caseId).id()))).extracting(LedgerEntry::kind).containsExactly(EntryKind.COMMIT, EntryKind.PAY, EntryKind.REVERSE, EntryKind.PAY);
    }

    @Test
    void an_agreement_nobody_used_lapses_and_the_money_is_free_again() {
        UUID caseId = story.approved("noor", "40");
        UUID source = story.asked(caseId).sourceId();
        Money before = as.staff(() -> ledger.balance(source)).committed();
        story.task(caseId, "informPharmacy"); // nobody told the pharmacy
        story.fireTimer(caseId, "Timer_ApprovalExpired");
        assertThat(story.asked(caseId).outcome()).isEqualTo("approved_not_used");
        assertThat(as.staff(() -> ledger.balance(source)).committed()).isEqualTo(before.minus(Money.of("40")));
    }

    @Test
    void an_agreement_the_pharmacy_used_keeps_its_money_until_the_late_invoice_comes() {
        UUID caseId = story.approved("noor", "40");
        as.staff(() -> payment.informPharmacy(new InformPharmacy(story.task(caseId, "informPharmacy"), null, story.today())));
        story.fireTimer(caseId, "Timer_ApprovalExpired");
        String task = story.task(caseId, "askWhetherUsed");
        assertRefused("fund.refused.answer", () -> as.staff(() -> invoices.askedWhetherUsed(new AskWhetherUsed(task, null, null))));
        as.staff(() -> invoices.askedWhetherUsed(new AskWhetherUsed(task, AskWhetherUsed.Answer.USED, "facture en route")));
        assertThat(as.staff(() -> ledger.of(story.asked(caseId).id()))).extracting(LedgerEntry::kind).containsExactly(EntryKind.COMMIT);
        as.staff(() -> payment.recordInvoice(new RecordInvoice(story.task(caseId, "recordInvoice"), "FA-tard", story.today(), Money.of("40"), null, null, true)));
        story.pay(caseId);
        UUID unused = story.approved("noor", "41");
        as.staff(() -> payment.informPharmacy(new InformPharmacy(story.task(unused, "informPharmacy"), null, story.today())));
        story.fireTimer(unused, "Timer_ApprovalExpired");
        as.staff(() -> invoices.askedWhetherUsed(new AskWhetherUsed(story.task(unused, "askWhetherUsed"), AskWhetherUsed.Answer.UNUSED, null)));
        assertThat(story.asked(unused).outcome()).isEqualTo("approved_not_used");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_another_body_under_it_is_refused() {
        UUID caseId = story.asked("noor", "33");
        story.payers(caseId, PayersAnswer.NOBODY);
        String key = UUID.randomUUID().toString();
        DecideIntervention said = new DecideIntervention(story.task(caseId, "approveIntervention"), Verdict.APPROVE, Money.of("33"), null, null, null, key);
        assertThat(as.coordinator(() -> approval.decide(said))).isEqualTo("approved");
        assertThat(as.coordinator(() -> approval.decide(said))).isEqualTo("approved");
        assertRefused("fund.keyUsed", () -> as.coordinator(() -> approval.decide(new DecideIntervention(said.taskId(), Verdict.APPROVE, Money.of("32"), null, null, null, key))));
        assertThat(as.staff(() -> ledger.of(story.asked(caseId).id()))).hasSize(1);
    }

    @Test
    void thirty_days_after_the_payment_somebody_asks_whether_amu_was_requested_and_the_case_closes() {
        UUID caseId = story.approved("noor", "40");
        story.invoice(caseId, "40");
        story.pay(caseId);
        story.verify(caseId, "hanna");
        story.fireTimer(caseId, "Timer_AmuFollowUp");
        as.staff(() -> requests.askedWhetherAmu(new AskWhetherAmuRequested(story.task(caseId, "askWhetherAmuRequested"), AskWhetherAmuRequested.Answer.NO, null)));
        assertThat(as.staff(() -> opening.offersAmu(caseId))).as("still not asked for: the AMU follow-up is offered").isTrue();
        story.close(caseId, "paid");
        assertThat(story.asked(caseId).amuAskedSince()).isEqualTo("no");
    }

    private String decide(UUID caseId, String who, Verdict verdict, String amount, String motive) {
        return story.decide(caseId, who, verdict, amount, motive);
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
