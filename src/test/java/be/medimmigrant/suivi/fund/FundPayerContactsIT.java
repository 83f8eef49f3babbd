package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.MandateView;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever asks a payer tells them of the person: without the client's mandate for that very one we do not. */
@ExtendWith(ArquillianExtension.class)
class FundPayerContactsIT {

    @Inject FundStory story;
    @Inject FundRequests requests;
    @Inject Mandates mandates;
    @Inject Timeline timeline;
    @Inject As as;
    @Inject Clock clock;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource database;

    @Test
    void without_a_mandate_we_ask_nobody() {
        UUID caseId = story.asked("noor", "46.80");
        refused("fund.refused.noMandate", () -> check(caseId, by(Payer.CPAS, ContactBy.US, null, false)));
        refused("fund.refused.contactBy", () -> check(caseId, by(Payer.CPAS, null, null, true)));
        assertThat(story.asked(caseId).payers()).isEmpty();
        assertThat(given(caseId)).isEmpty();
    }

    @Test
    void what_the_client_asked_or_the_payer_told_us_needs_none_and_allows_nothing() {
        UUID caseId = story.asked("noor", "46.80");
        check(caseId, by(Payer.CPAS, ContactBy.CLIENT, null, false));
        UUID called = story.asked("noor", "46.80");
        check(called, by(Payer.INSURANCE, ContactBy.PAYER, null, false));
        assertThat(story.asked(caseId).payers()).extracting(InterventionView.Payed::by).containsExactly("client");
        assertThat(story.asked(called).payers()).extracting(InterventionView.Payed::by).containsExactly("payer");
        assertThat(given(caseId)).isEmpty();
        assertThat(given(called)).isEmpty();
    }

    @Test
    void a_mandate_given_by_word_of_mouth_is_recorded_with_the_contact_that_rests_on_it() {
        UUID caseId = story.asked("noor", "46.80");
        check(caseId, AskedPayer.byUs(Payer.HOSPITAL_SOCIAL_SERVICE, null));
        assertThat(given(caseId)).containsExactly(Whom.of(ThirdParty.HOSPITAL));
        assertThat(as.staff(() -> timeline.read(caseId, new TimelineFilter(TimelineKind.CONTACT, false, null), 1)).entries()).singleElement()
                .satisfies(line -> assertThat(line.textKey()).isEqualTo("fund.timeline.payersAsked.us"),
                        line -> assertThat(line.args()).contains("text:fund.payer.hospital_social_service", "mandate:" + LocalDate.now(clock)));
    }

    @Test
    void a_mandate_in_force_is_enough_and_one_that_was_withdrawn_is_not() {
        UUID caseId = story.asked("noor", "46.80");
        as.staff(() -> mandates.record(caseId, Payer.FEDASIL.whom(null), true, LocalDate.now(clock)));
        as.staff(() -> mandates.record(caseId, ThirdParty.CPAS, true, LocalDate.now(clock).minusDays(3)));
        as.staff(() -> mandates.record(caseId, ThirdParty.CPAS, false, LocalDate.now(clock)));
        refused("fund.refused.noMandate", () -> check(caseId, by(Payer.CPAS, ContactBy.US, null, false)));
        check(caseId, by(Payer.FEDASIL, ContactBy.US, null, false));
        assertThat(story.asked(caseId).payers()).extracting(InterventionView.Payed::payer).containsExactly("fedasil");
    }

    @Test
    void a_mandate_for_one_insurance_allows_nothing_towards_another() {
        UUID caseId = story.asked("noor", "46.80");
        as.staff(() -> mandates.record(caseId, Payer.INSURANCE.whom("Assurance Exemple"), true, LocalDate.now(clock)));
        refused("casefile.whichMissing", () -> check(caseId, by(Payer.INSURANCE, ContactBy.US, " ", true)));
        refused("fund.refused.noMandate", () -> check(caseId, by(Payer.INSURANCE, ContactBy.US, "Autre assurance", false)));
        check(caseId, by(Payer.INSURANCE, ContactBy.US, "assurance exemple", false));
        assertThat(story.asked(caseId).payers()).extracting(InterventionView.Payed::name).as("as the mandate spells it").containsExactly("Assurance Exemple");
    }

    @Test
    void the_database_refuses_a_contact_of_ours_without_the_mandate_for_that_one() throws SQLException {
        UUID caseId = story.asked("noor", "46.80");
        as.staff(() -> mandates.record(caseId, ThirdParty.HOSPITAL, true, LocalDate.now(clock)));
        UUID hospital = as.staff(() -> mandates.inForce(caseId, Whom.of(ThirdParty.HOSPITAL), LocalDate.now(clock))).orElseThrow().id();
        UUID intervention = story.asked(caseId).id();
        assertThatThrownBy(() -> insert(intervention, "cpas", "us", null)).hasMessageContaining("fund_payer_contact_of_ours_on_mandate");
        assertThatThrownBy(() -> insert(intervention, "cpas", null, null)).hasMessageContaining("fund_payer_contact_says_by_whom");
        assertThatThrownBy(() -> insert(intervention, "cpas", "us", hospital)).hasMessageContaining("not in force");
        assertThatThrownBy(() -> insert(intervention, "fedasil", "us", hospital)).hasMessageContaining("not in force");
    }

    private void insert(UUID intervention, String payer, String by, UUID mandate) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement row = connection.prepareStatement(
                "insert into fund_payer_contact (id, intervention_id, payer, contacted_on, said, recorded_by, contact_by, mandate_id) values (gen_random_uuid(), ?, ?, ?, 'x', ?, ?, ?)")) {
            row.setObject(1, intervention);
            row.setString(2, payer);
            row.setObject(3, LocalDate.now(clock));
            row.setObject(4, As.id("noor"));
            row.setString(5, by);
            row.setObject(6, mandate);
            row.executeUpdate();
        }
    }

    private void check(UUID caseId, AskedPayer asked) {
        as.staff(() -> requests.checkPayers(new CheckThirdPartyPayers(story.task(caseId, "checkThirdPartyPayers"), PayersAnswer.NOBODY, asked, "Pas de décision avant lundi")));
    }

    private static AskedPayer by(Payer payer, ContactBy by, String name, boolean mandated) {
        return new AskedPayer(payer, by, name, null, mandated);
    }

    private List<Whom> given(UUID caseId) {
        return as.staff(() -> mandates.of(caseId)).stream().filter(MandateView::given).map(MandateView::whom).toList();
    }

    private static void refused(String key, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOf(RuleViolated.class).hasMessage(key);
    }
}
