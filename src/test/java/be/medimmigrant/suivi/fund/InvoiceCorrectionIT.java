package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
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

/** An invoice typed wrongly is put right before it is paid, and after a payment found wrong. */
@ExtendWith(ArquillianExtension.class)
class InvoiceCorrectionIT {

    private static final String STRUCTURED = "+++010/8068/17183+++";

    @Inject FundStory story;
    @Inject FundInvoices invoices;
    @Inject FundPayment payment;
    @Inject FundPaymentRuns runs;
    @Inject FundRunLines lines;
    @Inject Timeline timeline;
    @Inject As as;

    @Test
    void a_payment_found_wrong_is_made_anew_with_the_invoice_put_right() {
        UUID caseId = invoiced("38");
        story.pay(caseId);
        refused("fund.refused.notPayable", () -> correct(caseId, "FA-9", "36.20", null));
        as.person("hanna", () -> payment.verify(new VerifyPayment(story.task(caseId, "verifyPayment"), false, "36,20 sur la facture", null)));
        assertThat(as.staff(() -> invoices.mayCorrect(caseId))).isTrue();
        refused("fund.refused.correctionAbove", () -> correct(caseId, "FA-9", "40.01", null));
        refused("fund.refused.communication", () -> correct(caseId, "FA-9", "36.20", "+++010/8068/17184+++"));
        correct(caseId, "FA-9", "36.20", STRUCTURED);
        story.pay(caseId);
        story.verify(caseId, "hanna");
        assertThat(story.asked(caseId)).satisfies(of -> assertThat(of.payable()).isEqualTo(Money.of("36.20")), of -> assertThat(of.invoiceNumber()).isEqualTo("FA-9"));
        assertThat(as.staff(() -> timeline.read(caseId, new TimelineFilter(TimelineKind.DOCUMENT, false, null), 5)).entries()).anyMatch(told -> told.textKey().equals("fund.timeline.invoiceCorrected"));
    }

    @Test
    void what_stands_in_a_file_for_the_bank_is_taken_out_before_it_is_corrected_and_then_carries_its_communication() {
        UUID caseId = invoiced("39");
        UUID id = story.asked(caseId).id();
        UUID run = file(id);
        assertThat(as.staff(() -> invoices.mayCorrect(caseId))).isFalse();
        refused("fund.refused.inRun", () -> correct(caseId, "FA-10", "39", STRUCTURED));
        as.person("compta", () -> lines.takeOut(new FundRunLines.TakeOut(run, List.of(id), "facture mal encodée", null)));
        correct(caseId, "FA-10", "39", STRUCTURED);
        UUID anew = file(id);
        assertThat(new String(as.person("compta", () -> runs.download(anew)), StandardCharsets.UTF_8)).contains("<Ref>010806817183</Ref>");
    }

    @Test
    void what_is_asked_more_about_the_surplus_comes_back_to_whoever_records_the_invoice() {
        UUID caseId = story.approved("noor", "40");
        story.invoice(caseId, "520");
        refused("fund.refused.inApproval", () -> correct(caseId, "FA-11", "39", null));
        assertThat(story.decide(caseId, "samir", Verdict.ASK_MORE, null, "52 ou 520 ?")).isEqualTo("more");
        assertThat(story.steps(caseId)).containsExactly("recordInvoice");
        assertThat(story.asked(caseId).question().motive()).isEqualTo("52 ou 520 ?");
        as.staff(() -> payment.recordInvoice(new RecordInvoice(story.task(caseId, "recordInvoice"), "FA-11", story.today(), Money.of("520"), null, null, true)));
        assertThat(story.decide(caseId, "samir", Verdict.ASK_MORE, null, "520, vraiment ?")).isEqualTo("more");
        as.staff(() -> payment.recordInvoice(new RecordInvoice(story.task(caseId, "recordInvoice"), "FA-11", story.today(), Money.of("39.90"), null, null, true)));
        story.pay(caseId);
        story.verify(caseId, "hanna");
        assertThat(story.asked(caseId).payable()).isEqualTo(Money.of("39.90"));
    }

    private void correct(UUID caseId, String number, String amount, String communication) {
        as.staff(() -> invoices.correct(new CorrectInvoice(caseId, number, story.today(), Money.of(amount), null, communication, null, null, null)));
    }

    private UUID file(UUID id) {
        return as.person("compta", () -> runs.make(new FundPaymentRuns.MakeRun(List.of(id), story.today(), null)));
    }

    private UUID invoiced(String amount) {
        UUID caseId = story.approved("noor", "40");
        story.invoice(caseId, amount);
        return caseId;
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
