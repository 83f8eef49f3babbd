package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A transfer the bank returns after its control: the ledger says so, and the invoice is paid again. */
@ExtendWith(ArquillianExtension.class)
class PaymentReturnedIT {

    @Inject FundStory story;
    @Inject FundReturns returns;
    @Inject FundRequests requests;
    @Inject FundClaims claims;
    @Inject FundClaimCorrections corrections;
    @Inject FundPaymentRuns runs;
    @Inject FundConfirmations confirmations;
    @Inject Ledger ledger;
    @Inject As as;

    @Test
    void what_came_back_while_the_case_waits_for_the_thirty_days_is_to_be_paid_again_and_counted_once() {
        UUID caseId = paid("31");
        UUID id = story.asked(caseId).id();
        refused("fund.refused.motive", () -> cameBack("hanna", caseId, " "));
        refused("fund.refused.fourEyes", () -> cameBack("compta", caseId, "compte clôturé"));
        cameBack("hanna", caseId, "compte clôturé");
        assertThat(story.asked(caseId)).satisfies(of -> assertThat(of.outcome()).isNull(), of -> assertThat(of.paidOn()).isNull());
        assertThat(story.steps(caseId)).containsExactly("payInvoice");
        refused("fund.refused.notPaid", () -> cameBack("hanna", caseId, "encore"));
        story.pay(caseId);
        story.verify(caseId, "hanna");
        assertThat(story.asked(caseId).outcome()).isEqualTo("paid");
        assertThat(as.staff(() -> ledger.of(id))).extracting(LedgerEntry::kind).containsExactly(EntryKind.COMMIT, EntryKind.PAY, EntryKind.REVERSE, EntryKind.PAY);
        story.fireTimer(caseId, "Timer_AmuFollowUp");
        assertThat(story.steps(caseId)).containsExactly("askWhetherAmuRequested");
    }

    @Test
    void what_came_back_after_its_case_was_closed_is_paid_again_and_leaves_it_closed() {
        UUID caseId = paid("32");
        story.fireTimer(caseId, "Timer_AmuFollowUp");
        as.staff(() -> requests.askedWhetherAmu(new AskWhetherAmuRequested(story.task(caseId, "askWhetherAmuRequested"), AskWhetherAmuRequested.Answer.YES, null)));
        story.close(caseId, "paid");
        cameBack("hanna", caseId, "compte clôturé");
        assertThat(story.steps(caseId)).containsExactly("payInvoice");
        story.pay(caseId);
        story.verify(caseId, "hanna");
        assertThat(story.asked(caseId).outcome()).isEqualTo("paid");
        assertThat(story.steps(caseId)).isEmpty();
    }

    @Test
    void before_the_control_it_is_the_same() {
        UUID caseId = story.approved("noor", "33");
        story.invoice(caseId, "33");
        story.pay(caseId);
        cameBack("hanna", caseId, "compte clôturé");
        assertThat(story.steps(caseId)).containsExactly("payInvoice");
    }

    @Test
    void what_stands_in_a_claim_is_not_undone_before_the_claim() {
        UUID caseId = paid("34");
        UUID source = story.asked(caseId).sourceId();
        UUID claim = as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, null)));
        assertThat(as.staff(() -> returns.mayComeBack(caseId))).isFalse();
        refused("fund.refused.claimed", () -> cameBack("hanna", caseId, "compte clôturé"));
        as.coordinator(() -> corrections.withdraw(new FundClaimCorrections.TakeBack(claim, "un paiement est revenu", null)));
        Money before = as.staff(() -> ledger.balance(source)).paid();
        cameBack("hanna", caseId, "compte clôturé");
        assertThat(as.staff(() -> ledger.balance(source)).paid()).isEqualTo(before.minus(Money.of("34")));
    }

    @Test
    void a_statement_says_what_came_back_of_ours() {
        UUID caseId = story.approved("noor", "35");
        story.invoice(caseId, "35");
        UUID run = as.person("compta", () -> runs.make(new FundPaymentRuns.MakeRun(List.of(story.asked(caseId).id()), story.today(), null)));
        String reference = as.person("compta", () -> runs.number(run)) + "-" + story.asked(caseId).number();
        confirm(new Camt(story.today()).paid(reference, "35.00"));
        FundConfirmations.Imported imported = confirm(new Camt(story.today()).credited(reference, "35.00").credited("P-1999-001-F-1999-001", "35.00"));
        assertThat(imported.back()).containsExactly(reference);
        assertThat(imported.isOdd()).isTrue();
    }

    private FundConfirmations.Imported confirm(Camt statement) {
        return as.person("compta", () -> confirmations.confirm(statement.statement().getBytes(StandardCharsets.UTF_8)));
    }

    private UUID paid(String amount) {
        UUID caseId = story.approved("noor", amount);
        story.invoice(caseId, amount);
        story.pay(caseId);
        story.verify(caseId, "hanna");
        return caseId;
    }

    private void cameBack(String who, UUID caseId, String reason) {
        as.person(who, () -> returns.cameBack(new FundReturns.PaymentReturned(caseId, reason, null)));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
