package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.account.AccountAdministration;
import be.medimmigrant.suivi.account.AccountRow;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.account.ChangeAccount;
import be.medimmigrant.suivi.account.DemoAccounts;
import be.medimmigrant.suivi.account.Visitor;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several roles, or a substitute's, do not get round four eyes. Nele is staff and accountant; every refusal is remembered. */
@ExtendWith(ArquillianExtension.class)
class SeveralRolesIT {

    @Inject FundStory story;
    @Inject FundRequests requests;
    @Inject FundApproval approval;
    @Inject FundDeputies deputies;
    @Inject FundPayment payment;
    @Inject FundPaymentRuns runs;
    @Inject FundConfirmations confirmations;
    @Inject Accounts accounts;
    @Inject AccountAdministration administration;
    @Inject Acting acting;
    @Inject As as;
    @PersistenceContext EntityManager em;
    private final String nele = "nele" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void nele() {
        acting.as(Actor.system("test"), () -> accounts.open(nele, "Nele", "NE", "fr", Set.of("staff", "accountant"), DemoAccounts.PASSWORD));
    }

    @AfterEach
    void leave() {
        as.person("admin", () -> administration.close(As.id(nele)));
    }

    @Test
    void whoever_asked_does_not_pay_as_accountant_neither_by_hand_nor_by_the_api_nor_in_a_file() throws Exception {
        UUID caseId = invoiced(nele, "40");
        UUID id = id(caseId);
        refused("fund.refused.fourEyes", () -> payBy(nele, caseId));
        assertThat(visitor().call("/api/v1/fund/interventions/" + id + "/payment", key(), "{}").body()).contains("fund.refused.fourEyes", "une autre personne doit agir");
        assertThat(as.person(nele, () -> runs.payable())).filteredOn(p -> p.id().equals(id)).singleElement().satisfies(p -> assertThat(p.problem()).isEqualTo("fund.run.askedByYou"));
        refused("fund.refused.notInFile", () -> as.person(nele, () -> runs.make(new FundPaymentRuns.MakeRun(List.of(id), story.today(), null))));
        assertThat(refusals(id)).containsExactly("pay", "pay");
        story.pay(caseId);
    }

    @Test
    void whoever_paid_does_not_control_as_colleague_nor_find_it_wrong() throws Exception {
        UUID caseId = invoiced("noor", "40");
        payBy(nele, caseId);
        refused("fund.refused.fourEyes", () -> story.verify(caseId, nele));
        assertThat(visitor().call("/api/v1/fund/interventions/" + id(caseId) + "/control", key(), "{\"right\": true}").body()).contains("fund.refused.fourEyes");
        refused("fund.refused.fourEyes", () -> as.person(nele, () -> payment.verify(new VerifyPayment(story.task(caseId, "verifyPayment"), false, "mauvais compte", null))));
        assertThat(refusals(id(caseId))).containsExactly("control", "control", "reverse");
        story.verify(caseId, "hanna");
    }

    @Test
    void whoever_made_the_payment_file_does_not_control_what_the_bank_confirmed_to_another() {
        UUID caseId = invoiced("noor", "27.10");
        UUID run = as.person(nele, () -> runs.make(new FundPaymentRuns.MakeRun(List.of(id(caseId)), story.today(), null)));
        String csv = "reference;amount;date\n" + as.person(nele, () -> runs.number(run)) + "-" + story.asked(caseId).number() + ";27,10;" + story.today() + "\n";
        assertThat(as.person("compta", () -> confirmations.confirm(csv.getBytes(StandardCharsets.UTF_8))).confirmed()).hasSize(1);
        assertThat(as.person(nele, () -> payment.paidByMe(id(caseId)))).as("her page says so").isTrue();
        refused("fund.refused.fourEyesFile", () -> story.verify(caseId, nele));
        assertThat(refusals(id(caseId))).containsExactly("control");
        story.verify(caseId, "hanna");
    }

    @Test
    void whoever_described_the_need_anew_does_not_approve_it_and_another_colleague_does() {
        UUID caseId = waiting("noor", "40");
        story.decide(caseId, "samir", Verdict.ASK_MORE, null, "quelle boîte ?");
        story.record(caseId, "samir", "70", "reason_amu_pending", false);
        story.payers(caseId, PayersAnswer.NOBODY);
        assertThat(as.coordinator(() -> approval.view(caseId)).notByReader()).isEqualTo("fund.note.youDescribed");
        refused("fund.refused.fourEyesDescribed", () -> story.decide(caseId, "samir", Verdict.APPROVE, "70", null));
        refused("fund.refused.fourEyes", () -> story.decide(caseId, "noor", Verdict.APPROVE, "70", null));
        assertThat(refusals(id(caseId))).containsExactly("decide", "decide");
        assertThat(as.person("hanna", () -> approval.view(caseId)).notByReader()).isNull();
        story.decide(caseId, "hanna", Verdict.APPROVE, "70", null);
        assertThat(story.asked(caseId).decisions()).noneMatch(InterventionView.Decided::awaitsCosignature);
    }

    @Test
    void whoever_described_it_anew_does_not_pay_it_either() {
        UUID caseId = waiting("noor", "40");
        story.decide(caseId, "samir", Verdict.ASK_MORE, null, "quelle boîte ?");
        story.record(caseId, nele, "44", "reason_amu_pending", false);
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", Verdict.APPROVE, "44", null);
        story.invoice(caseId, "44");
        refused("fund.refused.fourEyes", () -> payBy(nele, caseId));
        assertThat(as.person(nele, () -> runs.payable())).filteredOn(p -> p.id().equals(id(caseId))).singleElement().satisfies(p -> assertThat(p.problem()).isEqualTo("fund.run.askedByYou"));
    }

    @Test
    void whoever_recorded_an_invoice_above_the_agreement_does_not_approve_the_surplus() {
        UUID caseId = story.approved("noor", "40");
        as.staff(() -> payment.informPharmacy(new InformPharmacy(story.task(caseId, "informPharmacy"), new RecordRequest.Payee("Pharmacie du Parc (exemple)", null), story.today())));
        as.coordinator(() -> payment.recordInvoice(new RecordInvoice(story.task(caseId, "recordInvoice"), "FA-52", story.today(), Money.of("52"), null, null, true)));
        assertThat(as.coordinator(() -> approval.view(caseId)).notByReader()).isEqualTo("fund.note.youInvoiced");
        refused("fund.refused.fourEyesInvoiced", () -> story.decide(caseId, "samir", Verdict.APPROVE, "52", null));
        assertThat(refusals(id(caseId))).containsExactly("decide");
        story.decide(caseId, "hanna", Verdict.APPROVE, "52", null);
        story.pay(caseId);
    }

    @Test
    void whoever_asked_does_not_co_sign_after_becoming_coordinator() {
        UUID caseId = waiting(nele, "40");
        deputy("hanna", 0);
        story.fireTimer(caseId, "Timer_ApprovalOverdue");
        story.decide(caseId, "hanna", Verdict.APPROVE, "40", null);
        UUID given = story.asked(caseId).decisions().get(0).id();
        AccountRow row = as.person("admin", () -> administration.one(As.id(nele)));
        as.person("admin", () -> administration.change(new ChangeAccount(row.id(), row.version(), "Nele", "NE", "fr", Set.of("staff", "accountant", "coordinator"))));
        refused("fund.refused.fourEyes", () -> as.person(nele, () -> approval.cosign(given)));
        assertThat(refusals(id(caseId))).containsExactly("cosign");
        as.coordinator(() -> approval.cosign(given));
    }

    @Test
    void a_deputy_as_the_first_of_two_is_provisional_and_outside_the_period_is_nobody() {
        UUID caseId = waiting("noor", "180");
        deputy(nele, 1);
        story.fireTimer(caseId, "Timer_ApprovalOverdue");
        refused("fund.refused.notYours", () -> story.decide(caseId, nele, Verdict.APPROVE, "180", "trois mois"));
        deputy("hanna", 0);
        assertThat(story.decide(caseId, "hanna", Verdict.APPROVE, "180", "trois mois")).isEqualTo("second");
        assertThat(story.decide(caseId, "samir", Verdict.APPROVE, "180", "d’accord")).isEqualTo("approved");
        story.invoice(caseId, "180");
        refused("fund.refused.fourEyesCosign", () -> story.pay(caseId));
        as.coordinator(() -> approval.cosign(story.asked(caseId).decisions().get(0).id()));
        story.pay(caseId);
    }

    private void deputy(String who, int inDays) {
        as.coordinator(() -> deputies.name(As.id(who), story.today().plusDays(inDays), story.today().plusDays(inDays)));
    }

    private UUID waiting(String who, String amount) {
        UUID caseId = story.asked(who, amount);
        story.payers(caseId, PayersAnswer.NOBODY);
        return caseId;
    }

    private UUID invoiced(String who, String amount) {
        UUID caseId = story.approved(who, amount);
        story.invoice(caseId, amount);
        return caseId;
    }

    private String payBy(String who, UUID caseId) {
        return as.person(who, () -> payment.pay(new PayInvoice(story.task(caseId, "payInvoice"), story.today(), null)));
    }

    private UUID id(UUID caseId) {
        return story.asked(caseId).id();
    }

    @SuppressWarnings("unchecked")
    private List<String> refusals(UUID id) {
        return em.createNativeQuery("select tried from fund_refusal where intervention_id = :id order by id").setParameter("id", id).getResultList();
    }

    private Visitor visitor() throws Exception {
        Visitor visitor = new Visitor();
        visitor.signIn(nele, DemoAccounts.PASSWORD, "/inbox/inbox.xhtml");
        return visitor;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).hasMessage(key);
    }
}
