package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.AtOnce;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundPaymentRunIT {

    @Inject FundStory story;
    @Inject FundPayment payment;
    @Inject FundPaymentRuns runs;
    @Inject FundRunLines lines;
    @Inject FundConfirmations confirmations;
    @Inject Timeline timeline;
    @Inject AtOnce atOnce;
    @Inject As as;

    @Test
    void approved_invoices_become_one_file_and_the_banks_word_pays_them_once() {
        UUID first = invoiced("21.50");
        UUID second = invoiced("33.10");
        List<UUID> ids = List.of(story.asked(first).id(), story.asked(second).id());
        FundPaymentRuns.MakeRun said = new FundPaymentRuns.MakeRun(ids, story.today(), UUID.randomUUID().toString());
        UUID run = as.person("compta", () -> runs.make(said));
        assertThat(as.person("compta", () -> runs.make(said))).as("the same key makes one file").isEqualTo(run);
        String file = new String(as.person("compta", () -> runs.download(run)), StandardCharsets.UTF_8);
        assertThat(file).contains("<CtrlSum>54.60</CtrlSum>", story.asked(first).number()).doesNotContain("Antibiotique");
        as.person("compta", () -> runs.download(run));
        assertThat(as.person("compta", () -> runs.runs()).stream().filter(r -> r.id().equals(run)).findFirst().orElseThrow().downloads()).isEqualTo(2);
        assertThatThrownBy(() -> as.person("compta", () -> runs.make(new FundPaymentRuns.MakeRun(ids, story.today(), null)))).hasMessage("fund.refused.notInFile");

        String number = as.person("compta", () -> runs.number(run));
        String csv = "reference;amount;date\n" + number + "-" + story.asked(first).number() + ";21,50;" + story.today() + "\n" + number + "-" + story.asked(second).number() + ";33,00;" + story.today()
                + "\nnot-ours;1,00;" + story.today() + "\n";
        FundConfirmations.Imported imported = as.person("compta", () -> confirmations.confirm(csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(List.of(imported.confirmed().size(), imported.before().size(), imported.differing().size(), imported.unknown().size())).containsExactly(1, 0, 1, 1);
        assertThat(as.person("compta", () -> confirmations.confirm(csv.getBytes(StandardCharsets.UTF_8))).before()).hasSize(1);
        assertThat(story.asked(first).paidOn()).isEqualTo(story.today());
        assertThat(story.asked(second).paidOn()).isNull();
        story.verify(first, "hanna");
        assertThat(story.asked(first).outcome()).isEqualTo("paid");
    }

    @Test
    void a_payment_by_hand_while_the_banks_word_comes_in_neither_pays_twice_nor_blocks_it() throws Exception {
        UUID first = invoiced("12.30");
        UUID second = invoiced("45.60");
        byte[] word = paidWord(first, second);
        String task = story.task(second, "payInvoice");
        assertThatThrownBy(() -> atOnce.second(() -> as.person("compta", () -> payment.toPay(task)), () -> as.person("compta", () -> confirmations.confirm(word)),
                () -> as.person("compta", () -> payment.pay(new PayInvoice(task, story.today(), true, null))))).as("the bank's word waited, and hears who was first").hasMessage("task.alreadyDone");
        FundConfirmations.Imported again = as.person("compta", () -> confirmations.confirm(word));
        assertThat(again.confirmed()).hasSize(1);
        assertThat(again.before()).as("noted by hand as paid from the file, and not once more").hasSize(1);
        assertThat(story.asked(first).paidOn()).isEqualTo(story.today());
    }

    @Test
    void an_invoice_in_a_file_is_paid_by_hand_only_once_it_was_taken_out_and_then_never_by_the_file() {
        UUID caseId = invoiced("18.40");
        UUID id = story.asked(caseId).id();
        UUID run = makeOf(id);
        String number = as.person("compta", () -> runs.number(run));
        assertThatThrownBy(() -> story.pay(caseId)).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key() + refusal.args()).isEqualTo("fund.refused.inFile[" + number + "]"));
        refused("fund.refused.motive", () -> lines.takeOut(new FundRunLines.TakeOut(run, List.of(id), " ", null)));
        refused("fund.refused.nothingTicked", () -> lines.takeOut(new FundRunLines.TakeOut(run, List.of(), "refusé", null)));
        assertThatThrownBy(() -> as.coordinator(() -> lines.takeOut(new FundRunLines.TakeOut(run, List.of(id), "refusé", null)))).hasMessage("acting.refused");
        FundRunLines.TakeOut said = new FundRunLines.TakeOut(run, List.of(id), "refusé par la banque", UUID.randomUUID().toString());
        assertThat(as.person("compta", () -> lines.takeOut(said))).isEqualTo(1);
        assertThat(as.person("compta", () -> lines.takeOut(said))).as("a double click").isEqualTo(1);
        refused("fund.refused.lineNotOpen", () -> lines.takeOut(new FundRunLines.TakeOut(run, List.of(id), "encore", null)));
        refused("fund.refused.fileTakenBack", () -> runs.download(run).length);
        assertThat(as.person("compta", () -> lines.of(run))).singleElement().satisfies(line -> assertThat(line.reason() + line.takenOutOn()).isEqualTo("refusé par la banque" + story.today()));
        assertThat(as.staff(() -> timeline.read(caseId, new TimelineFilter(TimelineKind.NOTE, false, null), 5)).entries()).anyMatch(told -> "refusé par la banque".equals(told.freeText()));
        UUID anew = makeOf(id);
        as.person("compta", () -> lines.takeOut(new FundRunLines.TakeOut(anew, List.of(id), "payé au guichet", null)));
        story.pay(caseId);
        String reference = number + "-" + story.asked(caseId).number();
        FundConfirmations.Imported imported = confirm("reference;amount;date\n" + reference + ";18,40;" + story.today() + "\n");
        assertThat(imported.takenOut()).as("the bank paid all the same: somebody has to look").containsExactly(reference);
        assertThat(imported.confirmed()).isEmpty();
    }

    @Test
    void a_statement_pays_what_the_bank_has_booked_and_says_what_differs() {
        List<UUID> cases = List.of(invoiced("10.10"), invoiced("20.20"), invoiced("30.30"));
        String number = as.person("compta", () -> runs.number(makeOf(cases.stream().map(c -> story.asked(c).id()).toArray(UUID[]::new))));
        List<String> references = cases.stream().map(c -> number + "-" + story.asked(c).number()).toList();
        FundConfirmations.Imported imported = confirm(new Camt(story.today()).paid(references.get(0), "10.10").entry(references.get(1), "20.20", "PDNG", "").paid(references.get(2), "30.00").paid("NOT-OURS", "1.00").statement());
        assertThat(imported.confirmed()).containsExactly(references.get(0));
        assertThat(imported.differing()).containsExactly(new FundConfirmations.Differing(references.get(2), Money.of("30.00"), Money.of("30.30")));
        assertThat(imported.unknown()).containsExactly("NOT-OURS");
        assertThat(cases).extracting(c -> story.asked(c).paidOn()).containsExactly(story.today(), null, null);
    }

    @Test
    void what_is_being_paid_by_hand_comes_into_no_file() throws Exception {
        UUID caseId = invoiced("9.90");
        UUID id = story.asked(caseId).id();
        String task = story.task(caseId, "payInvoice");
        assertThatThrownBy(() -> atOnce.second(() -> as.person("compta", () -> payment.toPay(task)), () -> makeOf(id),
                () -> as.person("compta", () -> payment.pay(new PayInvoice(task, story.today(), null))))).hasMessage("fund.refused.notInFile");
    }

    private UUID makeOf(UUID... interventions) {
        return as.person("compta", () -> runs.make(new FundPaymentRuns.MakeRun(List.of(interventions), story.today(), null)));
    }

    private FundConfirmations.Imported confirm(String file) {
        return as.person("compta", () -> confirmations.confirm(file.getBytes(StandardCharsets.UTF_8)));
    }

    private void refused(String key, Supplier<Integer> attempt) {
        assertThatThrownBy(() -> as.person("compta", attempt)).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private byte[] paidWord(UUID... cases) {
        UUID run = as.person("compta", () -> runs.make(new FundPaymentRuns.MakeRun(Stream.of(cases).map(c -> story.asked(c).id()).toList(), story.today(), null)));
        String number = as.person("compta", () -> runs.number(run));
        String rows = Stream.of(cases).map(story::asked).map(i -> number + "-" + i.number() + ";" + i.payable().euros() + ";" + story.today()).collect(Collectors.joining("\n"));
        return ("reference;amount;date\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void nobody_but_the_accountant_makes_a_file() {
        assertThatThrownBy(() -> as.coordinator(() -> runs.payable())).hasMessage("acting.refused");
    }

    private UUID invoiced(String amount) {
        UUID caseId = story.approved("noor", amount);
        story.invoice(caseId, amount);
        return caseId;
    }
}
