package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundClaimsIT {

    @Inject FundStory story;
    @Inject FundClaims claims;
    @Inject FundRulesSandbox sandbox;
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
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(as.coordinator(() -> claims.pack(claim, "nl"))))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("interventions.csv");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains(story.asked(caseId).number(), "Apotheek", "24.30").doesNotContain("Antibiotique");
        }
        Money before = as.staff(() -> ledger.balance(source)).received();
        as.coordinator(() -> claims.received(claim, Money.of("24.00"), story.today()));
        assertThat(as.staff(() -> ledger.balance(source)).received()).isEqualTo(before.plus(Money.of("24.00")));
        assertThatThrownBy(() -> as.coordinator(() -> claims.received(claim, Money.of("0.30"), story.today()))).hasMessage("fund.notEnough");
    }

    @Test
    void a_changed_table_is_tried_on_the_year_before_it_counts() throws Exception {
        UUID caseId = story.asked("noor", "21");
        story.payers(caseId, PayersAnswer.NOBODY);
        String number = story.asked(caseId).number();
        String delivered = new String(FundRulesSandbox.class.getResourceAsStream("/bpmn/fund/fund-eligibility.dmn").readAllBytes(), StandardCharsets.UTF_8);
        int year = story.today().getYear();
        FundRulesSandbox.Replay same = as.coordinator(() -> sandbox.replay("fund-eligibility", delivered, year));
        assertThat(same.asked()).isPositive();
        assertThat(same.differences()).isEmpty();
        String changed = delivered.replace("<outputEntry id=\"amu_pending_verdict\"><text>\"eligible\"", "<outputEntry id=\"amu_pending_verdict\"><text>\"refused\"");
        assertThat(as.coordinator(() -> sandbox.replay("fund-eligibility", changed, year)).differences()).contains(new FundRulesSandbox.Difference(number, "eligible", "refused"));
        assertThatThrownBy(() -> as.coordinator(() -> sandbox.replay("fund-eligibility", "<a/>", year))).hasMessage("fund.refused.table");
        as.coordinator(() -> sandbox.activate("fund-eligibility", changed, story.today().plusYears(50)));
        UUID next = story.asked("noor", "22");
        story.payers(next, PayersAnswer.NOBODY);
        story.task(next, "approveIntervention");
    }
}
