package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import com.lowagie.text.Annotation;
import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundClaimsIT {

    @Inject FundStory story;
    @Inject FundClaims claims;
    @Inject FundClaimCorrections corrections;
    @Inject FundReceipts receipts;
    @Inject FundRequests requests;
    @Inject FundTestSources sources;
    @Inject FundSources funds;
    @Inject SourceYears years;
    @Inject Persons persons;
    @Inject Ledger ledger;
    @Inject As as;

    @Test
    void what_was_paid_is_claimed_once_with_a_list_that_names_nobody_and_comes_in() throws Exception {
        UUID caseId = story.approved("noor", "24.30");
        story.invoice(caseId, "24.30");
        story.pay(caseId);
        story.verify(caseId, "hanna");
        UUID source = story.asked(caseId).sourceId();
        UUID claim = as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, UUID.randomUUID().toString())));
        assertThat(as.coordinator(() -> claims.lines(claim))).anyMatch(line -> line.number().equals(story.asked(caseId).number()));
        assertThatThrownBy(() -> as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, null)))).hasMessage("fund.refused.nothingToClaim");
        Map<String, byte[]> pack = unzip(as.coordinator(() -> claims.pack(claim, "nl")));
        String number = as.coordinator(() -> claims.one(claim)).number();
        assertThat(new String(pack.get(number + ".csv"), StandardCharsets.UTF_8)).contains(story.asked(caseId).number(), "Apotheek", "24.30").doesNotContain("Antibiotique");
        assertThat(new PdfTextExtractor(new PdfReader(pack.get(number + ".pdf"))).getTextFromPage(1)).contains(story.asked(caseId).number(), "24,30").doesNotContain("Antibiotique");
        Money before = as.staff(() -> ledger.balance(source)).received();
        as.coordinator(() -> claims.received(new ReceiveClaim(claim, Money.of("24.00"), story.today(), null)));
        assertThat(as.staff(() -> ledger.balance(source)).received()).isEqualTo(before.plus(Money.of("24.00")));
        Money rest = as.coordinator(() -> claims.one(claim)).rest();
        assertThatThrownBy(() -> as.coordinator(() -> claims.received(new ReceiveClaim(claim, rest.plus(Money.of("0.01")), story.today(), null)))).hasMessage("fund.notEnough");
        as.coordinator(() -> claims.received(new ReceiveClaim(claim, rest, story.today(), null)));
        assertThat(as.staff(() -> ledger.balance(source)).received()).isEqualTo(before.plus(Money.of("24.00")).plus(rest));
    }

    @Test
    void a_funder_pays_in_parts_one_of_which_may_have_been_noted_wrongly_and_a_line_may_be_left_for_the_next_claim() {
        UUID source = sources.open(Money.of("500"));
        UUID first = story.asked(paidFrom(source, "12.10")).id();
        UUID second = story.asked(paidFrom(source, "20.00")).id();
        UUID claim = as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, List.of(second), null)));
        assertThat(as.coordinator(() -> claims.lines(claim))).extracting(ClaimLine::id).containsExactly(second);
        assertThat(as.coordinator(() -> claims.claimable(source))).extracting(ClaimLine::id).containsExactly(first);
        assertThatThrownBy(() -> as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, List.of(first, second), null)))).hasMessage("fund.refused.notClaimable");
        Long wrong = Long.valueOf(as.coordinator(() -> claims.received(new ReceiveClaim(claim, Money.of("5"), story.today(), null))));
        as.person("compta", () -> claims.received(new ReceiveClaim(claim, Money.of("14"), story.today(), null)));
        assertThatThrownBy(() -> as.coordinator(() -> claims.received(new ReceiveClaim(claim, Money.of("1.01"), story.today(), null)))).hasMessage("fund.notEnough");
        takingBackIsRefused("fund.refused.claimReceived", () -> corrections.withdraw(takeBack(claim, "non")));
        as.coordinator(() -> corrections.withdrawReceipt(new FundClaimCorrections.TakeBack(claim, "d’un autre bailleur", wrong, null)));
        assertThat(as.coordinator(() -> claims.receipts(claim))).extracting(FundClaims.Receipt::amount).containsExactly(Money.of("14.00"));
        as.coordinator(() -> claims.received(new ReceiveClaim(claim, Money.of("6"), story.today(), null)));
        assertThat(as.coordinator(() -> claims.one(claim)).rest()).isEqualTo(Money.ZERO);
        assertThat(as.staff(() -> ledger.balance(source)).received()).isEqualTo(Money.of("20.00"));
    }

    @Test
    void only_a_blackened_copy_leaves_the_house_freed_of_what_is_hidden() throws Exception {
        UUID who = as.staff(() -> persons.register(RegisterPerson.named("Benziane", "Yasmina", PersonDetails.NONE.status("no_legal_stay").livingIn("schaerbeek"))));
        UUID caseId = story.paid(who, "reason_amu_pending", "expense_pharmacy", "31.70", null);
        UUID id = story.asked(caseId).id();
        UUID source = story.asked(caseId).sourceId();
        assertRefused("fund.refused.receiptKind", new AddReceipt(id, "facture".getBytes(StandardCharsets.UTF_8), false));
        assertRefused("casefile.fileKind", new AddReceipt(id, new byte[] {1, 2, 3}, false));
        assertRefused("fund.refused.receiptUnreadable", new AddReceipt(id, "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8), true));
        assertRefused("fund.refused.receiptNames", new AddReceipt(id, pdf("Pour BENZIANE, 31,70"), true));
        assertRefused("fund.refused.receiptNames", new AddReceipt(id, pdf("NISS 85.07.30-033 61"), true));
        assertRefused("fund.refused.receiptNames", new AddReceipt(id, noted("remis à Mme Benziane"), true));
        AddReceipt original = new AddReceipt(id, pdf("Pour Yasmina Benziane"), false);
        UUID kept = as.staff(() -> receipts.add(original, "one form"));
        assertThat(as.staff(() -> receipts.add(new AddReceipt(id, original.bytes().clone(), false), "one form"))).as("sent twice by one form").isEqualTo(kept);
        assertThat(as.staff(() -> receipts.of(id))).hasSize(1);
        assertThat(line(source, id)).matches(ClaimLine::there).matches(line -> !line.proven());
        AddReceipt copy = new AddReceipt(id, pdf("Ticket 88214, 31,70"), true);
        as.staff(() -> receipts.add(copy, null));
        assertThat(line(source, id)).matches(ClaimLine::proven);
        UUID claim = as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, null)));
        byte[] receipt = unzip(as.person("compta", () -> claims.pack(claim, "fr"))).get("receipts/" + story.asked(caseId).number() + ".pdf");
        PdfReader read = new PdfReader(receipt);
        assertThat(read.getNumberOfPages()).isOne();
        assertThat(new PdfTextExtractor(read).getTextFromPage(1)).as("a picture of the page").isBlank();
        assertThat(new String(receipt, StandardCharsets.ISO_8859_1)).contains("/DCTDecode").doesNotContain("Fatima K.");
        assertThatThrownBy(() -> as.person("compta", () -> receipts.of(id))).hasMessage("acting.refused");
    }

    @Test
    void a_funder_that_pays_on_invoice_is_asked_for_what_can_be_proven_only() {
        UUID source = sources.open(Money.of("500"));
        as.coordinator(() -> funds.agreeTerms(source, new SourceTerms(List.of(), List.of(), true, null, null, null, null)));
        UUID caseId = paidFrom(source, "12.10");
        assertThat(as.coordinator(() -> claims.claimable(source))).hasSize(1);
        assertThatThrownBy(() -> as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, null)))).hasMessage("fund.refused.nothingToClaim");
        as.staff(() -> receipts.add(new AddReceipt(story.asked(caseId).id(), png(), true), null));
        UUID claim = as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, null)));
        assertThat(as.coordinator(() -> claims.of(source))).extracting(FundClaims.Claim::id).containsExactly(claim);
        assertThat(as.staff(() -> years.of(source))).singleElement().satisfies(year -> assertThat(year.awaited()).isEqualTo(Money.of("12.10")));
    }

    @Test
    void a_wrong_claim_is_withdrawn_with_its_reason_and_what_it_held_is_claimed_again() {
        UUID source = sources.open(Money.of("500"));
        UUID caseId = paidFrom(source, "12.10");
        UUID claim = as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, null)));
        ReceiveClaim wrong = new ReceiveClaim(claim, Money.of("12.10"), story.today(), UUID.randomUUID().toString());
        String entry = as.coordinator(() -> claims.received(wrong));
        assertThat(as.coordinator(() -> claims.received(wrong))).as("a double click").isEqualTo(entry);
        takingBackIsRefused("fund.refused.claimReceived", () -> corrections.withdraw(takeBack(claim, "mauvaise source")));
        takingBackIsRefused("fund.refused.motive", () -> corrections.withdrawReceipt(takeBack(claim, " ")));
        as.coordinator(() -> corrections.withdrawReceipt(takeBack(claim, "versement d’un autre bailleur")));
        takingBackIsRefused("fund.refused.nothingReceived", () -> corrections.withdrawReceipt(takeBack(claim, "encore")));
        as.person("compta", () -> claims.received(new ReceiveClaim(claim, Money.of("12.00"), story.today(), null)));
        assertThat(as.staff(() -> ledger.balance(source)).received()).isEqualTo(Money.of("12.00"));
        as.coordinator(() -> corrections.withdrawReceipt(takeBack(claim, "pas encore versé")));
        FundClaimCorrections.TakeBack withdrawal = new FundClaimCorrections.TakeBack(claim, "mauvaise source", UUID.randomUUID().toString());
        as.coordinator(() -> corrections.withdraw(withdrawal));
        as.coordinator(() -> corrections.withdraw(withdrawal));
        takingBackIsRefused("fund.refused.claimWithdrawn", () -> corrections.withdraw(takeBack(claim, "encore")));
        assertThatThrownBy(() -> as.coordinator(() -> claims.received(new ReceiveClaim(claim, Money.of("1"), story.today(), null)))).hasMessage("fund.notEnough");
        assertThat(as.staff(() -> ledger.balance(source)).claimed()).isEqualTo(Money.ZERO);
        assertThat(as.coordinator(() -> claims.one(claim)).withdrawnOn()).isEqualTo(story.today());
        assertThat(as.coordinator(() -> corrections.of(claim))).extracting(taken -> taken.what() + " " + taken.amount() + " " + taken.reason())
                .containsExactly("receipt 12.10 versement d’un autre bailleur", "receipt 12.00 pas encore versé", "claim 12.10 mauvaise source");
        UUID anew = as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, null)));
        assertThat(as.coordinator(() -> claims.lines(anew))).extracting(ClaimLine::id).containsExactly(story.asked(caseId).id());
        assertThatThrownBy(() -> as.staff(() -> corrections.withdraw(takeBack(anew, "non")))).hasMessage("acting.refused");
    }

    private static FundClaimCorrections.TakeBack takeBack(UUID claim, String reason) {
        return new FundClaimCorrections.TakeBack(claim, reason, null);
    }

    private void takingBackIsRefused(String key, Supplier<String> attempt) {
        assertThatThrownBy(() -> as.coordinator(attempt)).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private UUID paidFrom(UUID source, String amount) {
        UUID caseId = story.opened("noor");
        RecordRequest asked = FundStory.request(story.task(caseId, "recordRequest"), amount, "reason_amu_pending", "expense_pharmacy", story.today(), false);
        as.staff(() -> requests.record(new RecordRequest(asked.taskId(), asked.reason(), asked.expenseType(), null, asked.what(), asked.provider(), asked.estimate(), asked.expenseOn(), false,
                asked.evidence(), asked.amuAdviceOn(), null, source.toString())));
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", DecideIntervention.Verdict.APPROVE, amount, null);
        return settled(caseId, amount);
    }

    private UUID settled(UUID caseId, String amount) {
        story.invoice(caseId, amount);
        story.pay(caseId);
        story.verify(caseId, "hanna");
        return caseId;
    }

    private ClaimLine line(UUID source, UUID intervention) {
        return as.coordinator(() -> claims.claimable(source)).stream().filter(line -> line.id().equals(intervention)).findFirst().orElseThrow();
    }

    private void assertRefused(String key, AddReceipt receipt) {
        assertThatThrownBy(() -> as.staff(() -> receipts.add(receipt, null))).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static byte[] pdf(String words) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.addAuthor("Fatima K.");
            document.open();
            document.add(new Paragraph(words));
        }
        return out.toByteArray();
    }

    private static byte[] noted(String words) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            document.add(new Paragraph("Ticket 88214"));
            document.add(new Annotation("note", words));
        }
        return out.toByteArray();
    }

    private static byte[] png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
