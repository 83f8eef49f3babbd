package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InvoiceChecksIT {

    @Inject FundStory story;
    @Inject FundPayment payment;
    @Inject FundApproval approval;
    @Inject FundReceipts receipts;
    @Inject InvoiceChecks checks;
    @Inject As as;

    @Test
    void what_was_seen_before_is_warned_of_while_it_is_typed_and_again_beside_the_decision() {
        String ticket = "T-" + UUID.randomUUID();
        UUID earlier = informed("12.30", "Pharmacie du Parc (exemple)");
        as.staff(() -> payment.recordInvoice(new RecordInvoice(story.task(earlier, "recordInvoice"), "FA-" + ticket, story.today(), Money.of("12.30"), ticket, null, true)));
        UUID caseId = informed("40", "Nouvelle pharmacie " + ticket);
        UUID id = story.asked(caseId).id();
        assertThat(kinds(id, null, null, null)).containsExactlyInAnyOrder("look providerNew", "look receiptFileMissing");
        assertThat(kinds(id, "FA-neuve-" + ticket, "39.99", null)).contains("ok invoiceWithin", "ok receiptNew");
        assertThat(kinds(id, null, "40.01", ticket.toLowerCase())).contains("look invoiceAbove", "look receiptSeen").doesNotContain("ok receiptNew");
        as.staff(() -> receipts.add(new AddReceipt(id, FundPapersResource.receipt("png"), false), null));
        assertThat(kinds(id, null, null, null)).contains("ok receiptFile");
        as.staff(() -> payment.recordInvoice(new RecordInvoice(story.task(caseId, "recordInvoice"), "FA-neuve-" + ticket, story.today(), Money.of("40.01"), ticket, null, true)));
        assertThat(as.coordinator(() -> approval.view(caseId)).rules().checks()).extracting(FundCheck::key).contains("receiptSeen", "receiptFile", "providerNew");
        assertThat(story.decide(caseId, "samir", Verdict.APPROVE_LESS, "40", "l’accord était de 40")).isEqualTo("approved");
    }

    private UUID informed(String amount, String provider) {
        UUID caseId = story.approved("noor", amount);
        as.staff(() -> payment.informPharmacy(new InformPharmacy(story.task(caseId, "informPharmacy"), new RecordRequest.Payee(provider, null), story.today())));
        return caseId;
    }

    private List<String> kinds(UUID id, String number, String amount, String receipt) {
        return as.staff(() -> checks.of(id, new InvoiceChecks.Typed(number, amount == null ? null : Money.of(amount), receipt, null))).stream().map(check -> check.kind() + " " + check.key()).toList();
    }
}
