package be.medimmigrant.suivi.fund.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.fund.ApprovalLevel;
import be.medimmigrant.suivi.fund.DecideIntervention;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.fund.RecordInvoice;
import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The aggregate's half of four eyes; the database's is in FourEyesIT. */
class FourEyesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final UUID NOOR = UUID.randomUUID();
    private static final UUID SAMIR = UUID.randomUUID();
    private static final UUID HANNA = UUID.randomUUID();
    private static final UUID COMPTA = UUID.randomUUID();
    private static final UUID LEO = UUID.randomUUID();

    private final Intervention of = Intervention.ask("F-2026-001", UUID.randomUUID(), UUID.randomUUID(), asking("40"), UUID.randomUUID(), NOOR, TODAY);
    private final List<Approval> decisions = new ArrayList<>();

    @Test
    void whoever_asked_described_it_anew_or_approved_already_does_not_approve() {
        refused("fund.refused.fourEyes", () -> approve(NOOR, "40"));
        of.describe(asking("70"), null, SAMIR);
        assertThat(of.askers()).containsExactlyInAnyOrder(NOOR, SAMIR);
        refused("fund.refused.fourEyesDescribed", () -> approve(SAMIR, "70"));
        refused("fund.refused.fourEyes", () -> approve(NOOR, "70"));
        approve(HANNA, "70");
        refused("fund.refused.fourEyes", () -> approve(HANNA, "70"));
    }

    @Test
    void whoever_recorded_the_invoice_that_is_decided_does_not_approve_its_surplus() {
        agreed("40");
        invoiced("52", SAMIR);
        refused("fund.refused.fourEyesInvoiced", () -> approve(SAMIR, "52"));
        approve(HANNA, "52");
    }

    @Test
    void whoever_asked_or_described_it_does_not_pay_and_who_paid_or_made_the_file_does_not_control() {
        of.describe(asking("40"), null, HANNA);
        agreed("40");
        invoiced("40", NOOR);
        refused("fund.refused.fourEyes", () -> of.pay(NOOR, TODAY, TODAY, 1, null));
        refused("fund.refused.fourEyes", () -> of.pay(HANNA, TODAY, TODAY, 1, null));
        refused("fund.refused.fourEyesRecorded", () -> recorded(LEO).pay(LEO, TODAY, TODAY, 1, null));
        of.pay(COMPTA, TODAY, TODAY, 1, null);
        refused("fund.refused.fourEyes", () -> of.control(COMPTA, Set.of(), TODAY));
        refused("fund.refused.fourEyesFile", () -> of.control(SAMIR, Set.of(SAMIR), TODAY));
        refused("fund.refused.fourEyesFile", () -> of.unpaid(SAMIR, Set.of(SAMIR)));
        of.control(HANNA, Set.of(SAMIR), TODAY);
        assertThat(of.controlledBy()).isEqualTo(HANNA);
    }

    @Test
    void whoever_asked_or_gave_a_provisional_approval_does_not_co_sign_it() {
        Approval given = of.decide(approving("40"), ApprovalLevel.COORDINATOR, List.of(), new Approval.Deciding(HANNA, true, Instant.EPOCH));
        assertThat(given.awaitsCosignature()).isTrue();
        refused("fund.refused.fourEyes", () -> given.cosign(of.askers(), NOOR, Instant.EPOCH));
        refused("fund.refused.fourEyes", () -> given.cosign(of.askers(), HANNA, Instant.EPOCH));
        given.cosign(of.askers(), SAMIR, Instant.EPOCH);
        assertThat(given.awaitsCosignature()).isFalse();
    }

    @Test
    void a_stricter_level_wins() {
        assertThat(ApprovalLevel.COORDINATOR.orAbove(ApprovalLevel.TWO_APPROVERS)).isEqualTo(ApprovalLevel.TWO_APPROVERS);
        assertThat(ApprovalLevel.TWO_APPROVERS.orAbove(ApprovalLevel.COORDINATOR_MOTIVE)).isEqualTo(ApprovalLevel.TWO_APPROVERS);
    }

    @Test
    void another_account_than_the_agreed_one_is_paid_on_once_somebody_else_than_who_set_it_and_than_who_pays_confirmed_it() {
        of.payTo("BE68539007547034");
        agreed("40");
        invoiced("40", NOOR);
        of.mayPayTo("BE68539007547034", COMPTA);
        of.mayPayTo(null, COMPTA);
        refused("fund.refused.fourEyesAccount", () -> of.mayPayTo("BE71096123456769", COMPTA));
        refused("fund.refused.fourEyesSet", () -> of.confirmAccount("BE71096123456769", Set.of(HANNA), HANNA, TODAY));
        refused("fund.refused.notUnconfirmed", () -> of.confirmAccount("BE68539007547034", Set.of(), HANNA, TODAY));
        of.confirmAccount("BE71096123456769", Set.of(NOOR), HANNA, TODAY);
        of.mayPayTo("BE71096123456769", COMPTA);
        refused("fund.refused.fourEyesConfirmed", () -> of.mayPayTo("BE71096123456769", HANNA));
        refused("fund.refused.fourEyesAccount", () -> of.mayPayTo("BE43068999999501", COMPTA));
    }

    private Intervention recorded(UUID by) {
        Intervention other = Intervention.ask("F-2026-002", UUID.randomUUID(), UUID.randomUUID(), asking("40"), UUID.randomUUID(), NOOR, TODAY);
        other.agree(Money.of("40"), UUID.randomUUID(), TODAY, TODAY.plusDays(14));
        other.invoice(new RecordInvoice(null, "FA-1", TODAY, Money.of("40"), null, null, true), by, TODAY);
        return other;
    }

    private void agreed(String amount) {
        approve(SAMIR, amount);
        of.agree(Money.of(amount), UUID.randomUUID(), TODAY, TODAY.plusDays(14));
        decisions.clear();
    }

    private void invoiced(String amount, UUID by) {
        of.invoice(new RecordInvoice(null, "FA-1", TODAY, Money.of(amount), null, null, true), by, TODAY);
    }

    private void approve(UUID by, String amount) {
        decisions.add(of.decide(approving(amount), ApprovalLevel.COORDINATOR, decisions, new Approval.Deciding(by, false, Instant.EPOCH)));
    }

    private static DecideIntervention approving(String amount) {
        return new DecideIntervention(null, Verdict.APPROVE, Money.of(amount), null, null, null, null);
    }

    private static RecordRequest asking(String amount) {
        return new RecordRequest(null, "reason_amu_pending", "expense_pharmacy", null, "Antibiotique", null, Money.of(amount), TODAY, false, new RecordRequest.Evidence(true, false, false, true), TODAY, null, null);
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).hasMessage(key);
    }
}
