package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.AtOnce;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
    @Inject FundConfirmations confirmations;
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
                () -> as.person("compta", () -> payment.pay(new PayInvoice(task, story.today(), null))))).as("the bank's word waited, and hears who was first").hasMessage("task.alreadyDone");
        FundConfirmations.Imported again = as.person("compta", () -> confirmations.confirm(word));
        assertThat(again.confirmed()).hasSize(1);
        assertThat(again.before()).as("paid by hand, and not once more").hasSize(1);
        assertThat(story.asked(first).paidOn()).isEqualTo(story.today());
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
