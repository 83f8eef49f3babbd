package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.Money;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the rules are asked about a real request, and what they say before and at the decision. */
@ExtendWith(ArquillianExtension.class)
class FundEligibilityIT {

    /** In a year of which no test reads the figures. */
    private static final LocalDate DAY = LocalDate.parse("2029-03-01");

    @Inject FundStory story;
    @Inject FundTestSources testSources;
    @Inject FundRequests requests;
    @Inject FundPreview preview;
    @Inject Persons persons;
    @Inject SomeCase some;
    @Inject TestTime time;
    @Inject TestJobs jobs;
    @Inject As as;
    @PersistenceContext EntityManager em;
    private Asking ordinary;

    @BeforeEach
    void aYearOfItsOwn() {
        jobs.hold();
        time.travelTo(DAY);
        ordinary = Asking.ordinary(testSources.open(Money.of("1000")), DAY);
    }

    @AfterEach
    void backToToday() {
        time.back();
        jobs.release();
    }

    @Test
    void the_verdict_is_known_while_the_request_is_typed() {
        UUID caseId = story.opened("noor");
        assertThat(as.staff(() -> preview.typed(caseId, ordinary.in(null)))).get()
                .satisfies(rules -> assertThat(rules.payersToAsk()).isTrue(), rules -> assertThat(rules.source().id()).isEqualTo(ordinary.source()), rules -> assertThat(rules.level()).isEqualTo(ApprovalLevel.COORDINATOR));
        assertThat(as.staff(() -> preview.typed(caseId, ordinary.amount(null).in(null)))).as("without an amount").isEmpty();
        assertThat(fired(caseId, ordinary)).isEqualTo("amu_pending");
        assertThat(fired(caseId, ordinary.unproven())).isEqualTo("evidence_missing");
        assertThat(fired(caseId, ordinary.fromElsewhere())).isEqualTo("outside_target_group");
        assertThat(fired(caseId, ordinary.reason("reason_cpas_not_contacted"))).isEqualTo("cpas_not_contacted_advised");
        assertThat(fired(caseId, ordinary.reason("reason_cpas_not_contacted").unadvised())).isEqualTo("cpas_not_contacted_unadvised");
        assertThat(fired(caseId, ordinary.amount("9000000"))).isEqualTo("no_source");
        UUID settled = as.staff(() -> persons.register(RegisterPerson.anonymous(PersonDetails.NONE.status("unlimited_stay").livingIn("schaerbeek").speaking("arabic"))));
        assertThat(fired(story.openedFor(settled), ordinary)).as("somebody who may stay").isEqualTo("outside_target_group");
        assertThat(as.staff(() -> requests.ofCase(caseId))).as("nothing of it is kept").isEmpty();
    }

    @Test
    void what_is_not_proven_goes_back_and_says_why_and_what_no_source_can_pay_is_refused_for_its_budget() {
        UUID caseId = story.opened("noor");
        story.ask(caseId, ordinary.unproven());
        assertThat(as.staff(() -> preview.of(caseId)).payersToAsk()).isTrue();
        story.payers(caseId, PayersAnswer.NOBODY);
        assertThat(verdicts(caseId)).containsExactly("1 fund-eligibility evidence_missing");
        assertThat(as.staff(() -> preview.of(caseId))).satisfies(rules -> assertThat(rules.eligibility().text("verdict")).isEqualTo("incomplete"), rules -> assertThat(rules.payersToAsk()).isFalse());
        story.ask(caseId, ordinary.amount("9000000"));
        story.payers(caseId, PayersAnswer.NOBODY);
        as.staff(() -> requests.inform(new InformAndRedirect(story.task(caseId, "informAndRedirect"), PayersAnswer.NOBODY, null, "Aucune source ne peut payer")));
        assertThat(story.asked(caseId).outcome()).isEqualTo("refused_no_budget");
    }

    @Test
    void repeats_are_counted_in_the_twelve_months_before_the_request() {
        UUID person = some.person();
        for (int i = 0; i < 3; i++) story.paid(person, "reason_amu_pending", "expense_pharmacy", "10", null);
        UUID caseId = story.openedFor(person);
        time.travelTo(DAY.plusYears(1).minusDays(1));
        RulesView repeated = as.staff(() -> preview.typed(caseId, ordinary.in(null))).orElseThrow();
        assertThat(repeated.eligibility().fired()).isEqualTo("repeated");
        assertThat(repeated.levelRule().fired()).isEqualTo("often_repeated");
        assertThat(repeated.checks()).extracting(FundCheck::key).contains("repeats");
        time.travelTo(DAY.plusYears(1));
        assertThat(fired(caseId, ordinary)).as("twelve months have passed").isEqualTo("amu_pending");
    }

    @Test
    void what_is_to_be_looked_at_is_said_at_entry() {
        UUID person = some.person();
        story.ask(story.openedFor(person), ordinary.amount("33"));
        UUID caseId = story.openedFor(person);
        assertThat(keys(caseId, ordinary.amount("32"))).contains("amountNew", "evidence", "personBelow").doesNotContain("amountSeen", "providerMissing", "threshold", "amuAdvice");
        assertThat(keys(caseId, ordinary.amount("33"))).contains("amountSeen");
        assertThat(keys(caseId, ordinary.amount("749.90"))).doesNotContain("threshold");
        assertThat(keys(caseId, ordinary.amount("750").reason("reason_cpas_not_contacted").unproven().unadvised())).contains("threshold", "evidenceMissing", "personAbove", "amuAdvice");
        for (String reason : new String[] {"reason_amu_pending", "reason_card_does_not_cover", "reason_cpas_not_contacted_maximilien"})
            assertThat(keys(caseId, ordinary.reason(reason).unadvised())).as(reason).contains("amuAdvice");
        assertThat(keys(caseId, ordinary.reason("reason_afraid_of_cpas").unadvised())).as("not for who is afraid of the CPAS").doesNotContain("amuAdvice");
        assertThat(keys(caseId, ordinary.payee(null))).contains("providerMissing");
        assertThat(keys(caseId, ordinary.payee("Pharmacie que personne ne connaît " + caseId))).contains("providerNew").doesNotContain("providerMissing");
    }

    @Test
    void question_and_answer_of_every_decision_are_kept_also_of_a_second_round() {
        UUID caseId = story.opened("noor");
        story.ask(caseId, ordinary);
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", Verdict.APPROVE, "40", null);
        story.invoice(caseId, "52");
        story.decide(caseId, "samir", Verdict.APPROVE, "52", null);
        assertThat(verdicts(caseId)).containsExactlyInAnyOrder("1 fund-eligibility amu_pending", "1 fund-approval-level ordinary", "1 fund-eligibility amu_pending", "1 fund-approval-level ordinary",
                "2 fund-eligibility amu_pending", "2 fund-approval-level ordinary");
        assertThat(em.createNativeQuery("select cast(inputs->>'amount' as text) from fund_verdict where decision = 'fund-approval-level' and intervention_id = :id order by round", String.class)
                .setParameter("id", story.asked(caseId).id()).getResultList()).isEqualTo(List.of("40.00", "40.00", "52.00"));
    }

    private String fired(UUID caseId, Asking asking) {
        return as.staff(() -> preview.typed(caseId, asking.in(null))).orElseThrow().eligibility().fired();
    }

    private List<String> keys(UUID caseId, Asking asking) {
        return as.staff(() -> preview.typed(caseId, asking.in(null))).orElseThrow().checks().stream().map(FundCheck::key).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> verdicts(UUID caseId) {
        return (List<String>) em.createNativeQuery("select round || ' ' || decision || ' ' || fired from fund_verdict where intervention_id = :id", String.class)
                .setParameter("id", story.asked(caseId).id()).getResultList();
    }
}
