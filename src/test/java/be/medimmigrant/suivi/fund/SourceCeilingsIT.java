package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.AtOnce;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.Money;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which source pays what is approved, a surplus too, also when two people approve at once. */
@ExtendWith(ArquillianExtension.class)
class SourceCeilingsIT {

    /** In a year of which no test reads the figures; only sources without period reach it. */
    private static final LocalDate DAY = LocalDate.parse("2029-04-03");

    @Inject FundStory story;
    @Inject FundTestSources testSources;
    @Inject FundRequests requests;
    @Inject FundApproval approval;
    @Inject FundPayment payment;
    @Inject FundSources sources;
    @Inject SourceEditing editing;
    @Inject SomeCase some;
    @Inject AtOnce atOnce;
    @Inject TestTime time;
    @Inject TestJobs jobs;
    @Inject As as;
    private UUID source;

    @BeforeEach
    void aYearOfItsOwn() {
        jobs.hold();
        time.travelTo(DAY);
        testSources.open(Money.of("1000")); // another one, that would do as well
        source = testSources.open(Money.of("80"));
    }

    @AfterEach
    void backToToday() {
        time.back();
        jobs.release();
    }

    @Test
    void the_source_must_pay_what_is_approved_not_what_was_asked() {
        UUID caseId = asked(some.person(), ordinary().amount("100"));
        RulesView rules = as.coordinator(() -> approval.view(caseId)).rules();
        assertThat(rules.others()).filteredOn(offer -> offer.id().equals(source)).singleElement().satisfies(offer -> assertThat(offer.whyNot()).containsExactly("left"));
        story.decide(caseId, "samir", Verdict.APPROVE_LESS, "80", "quatre-vingts suffisent");
        assertThat(story.asked(caseId).sourceId()).isEqualTo(source);
    }

    @Test
    void a_surplus_passes_no_ceiling_of_the_source_agreed_to_which_is_the_one_shown() {
        terms(Money.of("50"), null, null, false);
        UUID caseId = approved(ordinary());
        story.invoice(caseId, "52");
        RulesView rules = as.coordinator(() -> approval.view(caseId)).rules();
        assertThat(rules.source()).satisfies(shown -> assertThat(shown.id()).isEqualTo(source), shown -> assertThat(shown.whyNot()).containsExactly("ceiling"), shown -> assertThat(shown.thisRequest()).isEqualTo(Money.of("12")));
        assertThat(rules.others()).isNotEmpty().allSatisfy(other -> assertThat(other.whyNot()).containsExactly("agreed"));
        assertThatThrownBy(() -> story.decide(caseId, "samir", Verdict.APPROVE, "52", null)).hasMessage("fund.refused.agreedSource");
        story.decide(caseId, "samir", Verdict.APPROVE_LESS, "50", "le plafond de la source");
        assertThat(story.asked(caseId).agreed()).isEqualTo(Money.of("50"));
    }

    @Test
    void of_two_agreements_for_one_person_at_once_the_second_knows_what_the_first_took_of_the_ceiling() throws Exception {
        terms(null, Money.of("50"), null, false);
        UUID person = some.person();
        assertThat(approvedAtOnce(asked(person, ordinary().amount("30")), asked(person, ordinary().amount("30")))).containsExactly(true, false);
    }

    @Test
    void of_two_agreements_at_once_the_second_knows_what_the_first_took_of_the_year() throws Exception {
        terms(null, null, Money.of("50"), false);
        assertThat(approvedAtOnce(asked(some.person(), ordinary().amount("30")), asked(some.person(), ordinary().amount("30")))).containsExactly(true, false);
    }

    @Test
    void a_source_pays_what_was_delivered_in_its_period_whenever_it_was_invoiced_and_another_account_is_warned_of() {
        terms(null, null, null, false);
        SourceView open = as.staff(() -> sources.one(source));
        as.coordinator(() -> editing.save(new DescribeSource(source, open.version(), null, DAY.minusDays(3), DAY.plusDays(3), Money.of("80"), open.terms()), null));
        UUID caseId = approved(ordinary().payee("Pharmacie du compte changé " + source));
        String pharmacy = story.asked(caseId).provider();
        as.staff(() -> payment.informPharmacy(new InformPharmacy(story.task(caseId, "informPharmacy"), new RecordRequest.Payee(pharmacy, "BE68 5390 0754 7034"), DAY)));
        assertThatThrownBy(() -> invoiced(caseId, DAY.minusDays(3), "40", DAY.minusDays(4))).hasMessage("fund.refused.invoiceOutsidePeriod");
        assertThatThrownBy(() -> invoiced(caseId, DAY, "40", DAY.plusDays(1))).hasMessage("fund.refused.deliveredOn");
        invoiced(caseId, DAY.minusDays(4), "41", DAY.minusDays(3));
        assertThat(story.asked(caseId).deliveredOn()).isEqualTo(DAY.minusDays(3));
        assertThat(as.coordinator(() -> approval.view(caseId)).rules().checks()).extracting(FundCheck::key).contains("ibanChanged");
    }

    private void invoiced(UUID caseId, LocalDate on, String amount, LocalDate delivered) {
        as.staff(() -> payment.recordInvoice(new RecordInvoice(story.task(caseId, "recordInvoice"), "FA-" + caseId, on, Money.of(amount), null, "BE71 0961 2345 6769", true, null, delivered)));
    }

    /** @return which of both was agreed from the source of this test */
    private List<Boolean> approvedAtOnce(UUID first, UUID second) throws Exception {
        atOnce.second(() -> story.decide(first, "samir", Verdict.APPROVE, "30", null), () -> story.decide(second, "samir", Verdict.APPROVE, "30", null));
        return List.of(story.asked(first).sourceId().equals(source), story.asked(second).sourceId().equals(source));
    }

    private void terms(Money perIntervention, Money perPerson, Money perYear, boolean onInvoice) {
        as.coordinator(() -> sources.agreeTerms(source, new SourceTerms(List.of(), List.of(), onInvoice, perIntervention, perPerson, perYear, null)));
    }

    private Asking ordinary() {
        return Asking.ordinary(source, DAY);
    }

    private UUID approved(Asking asking) {
        UUID caseId = asked(some.person(), asking);
        story.decide(caseId, "samir", Verdict.APPROVE, asking.amount(), null);
        return caseId;
    }

    private UUID asked(UUID person, Asking asking) {
        UUID caseId = story.openedFor(person);
        story.ask(caseId, asking);
        story.payers(caseId, PayersAnswer.NOBODY);
        return caseId;
    }
}
