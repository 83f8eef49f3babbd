package be.medimmigrant.suivi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.medimmigrant.suivi.followup.shared.ConsentTasks;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No outgoing contact to a third party without the client's mandate for that third party, in that case, on that day. */
@ExtendWith(ArquillianExtension.class)
class MandateIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Whom FEDASIL = new Whom(ThirdParty.OTHER, "fedasil", null);
    private static final Whom MUTUALITY = new Whom(ThirdParty.OTHER, "mutuality", null);
    private static final Whom SCHOOL = new Whom(ThirdParty.OTHER, null, "École du Parc");

    @Inject Mandates mandates;
    @Inject Contacts contacts;
    @Inject Parties parties;
    @Inject Timeline timeline;
    @Inject SomeCase some;
    @Inject ActingInTransaction acting;
    @Inject As as;
    @Inject TestTime time;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    private UUID caseId;

    @BeforeEach
    void aCase() {
        time.travelTo(LocalDate.parse("2026-11-01"));
        caseId = some.open();
        time.travelTo(TODAY);
    }

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void withoutAMandateNothingGoesOutAndNothingIsTold() {
        int before = lines();
        for (ThirdParty with : ConsentTasks.ALWAYS_ASKED) {
            refused(() -> contacts.record(out(with, TODAY)));
            refused(() -> mandates.require(caseId, with));
        }
        refused(() -> contacts.record(out(FEDASIL)));
        refused(() -> mandates.require(caseId, ThirdParty.OTHER));
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void aMandateForOneSaysNothingForAnotherNorInAnotherCase() {
        as.staff(() -> mandates.record(caseId, ThirdParty.CPAS, true, TODAY));
        assertThatCode(() -> as.staff(() -> contacts.record(out(ThirdParty.CPAS, TODAY)))).doesNotThrowAnyException();
        refused(() -> contacts.record(out(ThirdParty.LAWYER, TODAY)));
        UUID other = some.open();
        refused(() -> contacts.record(new RecordContact(other, Direction.OUT, ThirdParty.CPAS, "phone", noon(TODAY).minusSeconds(7200), "…")));
    }

    @Test
    void aMandateForAnotherThirdPartyIsForTheOneItNamesAndAllowsNothingTowardsTheNext() {
        as.staff(() -> mandates.record(caseId, MUTUALITY, true, TODAY));
        assertThatCode(() -> as.staff(() -> contacts.record(out(MUTUALITY)))).doesNotThrowAnyException();
        refused(() -> contacts.record(out(FEDASIL)));
        refused(() -> contacts.record(out(SCHOOL)));
        as.staff(() -> mandates.record(caseId, SCHOOL, true, TODAY));
        assertThatCode(() -> as.staff(() -> contacts.record(out(new Whom(ThirdParty.OTHER, null, "ecole du parc"))))).doesNotThrowAnyException();
        as.staff(() -> mandates.record(caseId, new Whom(ThirdParty.OTHER, null, "ECOLE DU PARC"), false, TODAY));
        refused(() -> contacts.record(out(SCHOOL)));
        assertThat(told()).contains(List.of("code:authorities/mutuality", "date:" + TODAY), List.of("name:École du Parc", "date:" + TODAY))
                .contains(List.of("code:contact_means/phone", "code:authorities/mutuality", "mandate:" + TODAY));
    }

    @Test
    void theImmigrationOfficeUnderAnotherNameIsTheImmigrationOffice() {
        as.staff(() -> mandates.record(caseId, ThirdParty.OE, false, TODAY.minusDays(1)));
        as.staff(() -> mandates.record(caseId, new Whom(ThirdParty.OTHER, "oe", null), true, TODAY));
        as.staff(() -> mandates.record(caseId, ThirdParty.OE, false, TODAY));
        refused(() -> contacts.record(out(new Whom(ThirdParty.OTHER, "oe", null))));
    }

    @Test
    void whoIsInvolvedIsAskedAboutByName() {
        as.staff(() -> parties.involve(new InvolveParty(caseId, ThirdParty.OTHER, null, "fedasil", "Mme Claes", null, null)));
        as.staff(() -> parties.involve(new InvolveParty(caseId, ThirdParty.OTHER, null, null, "École du Parc", null, null)));
        as.staff(() -> mandates.record(caseId, SCHOOL, true, TODAY));
        assertThat(as.staff(() -> mandates.of(caseId))).extracting(MandateView::whom, MandateView::given).hasSize(7)
                .contains(tuple(FEDASIL, false), tuple(SCHOOL, true)).doesNotHaveDuplicates();
    }

    @Test
    void anOlderWordThatNamedNobodyAllowsNothingAndStandsUntilOneIsNamed() throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            acting.tell();
            statement.execute("alter table mandate drop constraint mandate_names_another");
            statement.executeUpdate("insert into mandate (id, case_id, third_party, given, since, recorded_at, recorded_by) values (gen_random_uuid(), '" + caseId
                    + "', 'other', true, '2026-11-02', '2026-11-02T10:00:00Z', '" + As.id("noor") + "')");
            assertThat(as.staff(() -> mandates.of(caseId))).last().extracting(MandateView::whom, MandateView::given, MandateView::isAsked).containsExactly(null, false, true);
            as.staff(() -> mandates.record(caseId, SCHOOL, true, TODAY));
            assertThat(as.staff(() -> mandates.of(caseId))).allMatch(MandateView::isNamed);
            assertThatThrownBy(() -> statement.executeUpdate(contact(ThirdParty.OTHER, null, "(select id from mandate where whom = '' and third_party = 'other' and case_id = '" + caseId + "')", TODAY)))
                    .hasMessageContaining("not in force");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void beforeItWasGivenAndAfterItWasWithdrawnThereIsNone() {
        as.staff(() -> mandates.record(caseId, ThirdParty.CPAS, true, TODAY.minusDays(5)));
        refused(() -> contacts.record(out(ThirdParty.CPAS, TODAY.minusDays(6))));
        as.staff(() -> mandates.record(caseId, ThirdParty.CPAS, false, TODAY.minusDays(2)));
        refused(() -> contacts.record(out(ThirdParty.CPAS, TODAY)));
        assertThatCode(() -> as.staff(() -> contacts.record(out(ThirdParty.CPAS, TODAY.minusDays(3))))).doesNotThrowAnyException();
        as.staff(() -> mandates.record(caseId, ThirdParty.CPAS, true, TODAY));
        assertThatCode(() -> as.staff(() -> contacts.record(out(ThirdParty.CPAS, TODAY)))).doesNotThrowAnyException();
    }

    @Test
    void theLatestWordOfADayCounts() {
        as.staff(() -> mandates.record(caseId, ThirdParty.OE, true, TODAY));
        as.staff(() -> mandates.record(caseId, ThirdParty.OE, false, TODAY));
        refused(() -> contacts.record(out(ThirdParty.OE, TODAY)));
        assertThat(as.staff(() -> mandates.of(caseId))).filteredOn(m -> m.thirdParty() == ThirdParty.OE).singleElement()
                .satisfies(m -> assertThat(m.isAsked()).isTrue()).satisfies(m -> assertThat(m.given()).isFalse());
    }

    @Test
    void aMandateIsNotGivenTomorrow() {
        assertThatThrownBy(() -> as.staff(() -> mandates.record(caseId, ThirdParty.CPAS, true, TODAY.plusDays(1))))
                .isInstanceOf(RuleViolated.class).hasMessage("casefile.mandateInFuture");
    }

    @Test
    void theDatabaseRefusesItToo() {
        assertThatThrownBy(() -> insert(ThirdParty.CPAS, null, TODAY)).hasMessageContaining("contact_out_needs_mandate");
        as.staff(() -> mandates.record(caseId, ThirdParty.LAWYER, true, TODAY));
        UUID lawyers = mandate(ThirdParty.LAWYER);
        assertThatThrownBy(() -> insert(ThirdParty.CPAS, lawyers, TODAY)).hasMessageContaining("not in force");
        as.staff(() -> mandates.record(caseId, ThirdParty.LAWYER, false, TODAY));
        assertThatThrownBy(() -> insert(ThirdParty.LAWYER, lawyers, TODAY)).hasMessageContaining("not in force");
        assertThatThrownBy(() -> insert(ThirdParty.LAWYER, mandate(ThirdParty.LAWYER), TODAY)).hasMessageContaining("not in force");
        as.staff(() -> mandates.record(caseId, MUTUALITY, true, TODAY));
        String mutuality = "'" + mandate(ThirdParty.OTHER) + "'";
        assertThatThrownBy(() -> run(contact(ThirdParty.OTHER, "fedasil", mutuality, TODAY))).hasMessageContaining("not in force");
        assertThatThrownBy(() -> run(contact(ThirdParty.OTHER, null, mutuality, TODAY))).hasMessageContaining("not in force");
        assertThatThrownBy(() -> run(contact(ThirdParty.OTHER, null, "null", TODAY).replace("'OUT'", "'IN'"))).hasMessageContaining("contact_names_another");
        assertThatThrownBy(() -> run(contact(ThirdParty.OTHER, "oe", mutuality, TODAY).replace("'OUT'", "'IN'"))).isInstanceOf(SQLException.class);
        assertThatCode(() -> run(contact(ThirdParty.OTHER, "mutuality", mutuality, TODAY))).doesNotThrowAnyException();
    }

    @Test
    void aContactCannotBeRewrittenAfterwards() {
        as.staff(() -> mandates.record(caseId, ThirdParty.CPAS, true, TODAY));
        as.staff(() -> contacts.record(out(ThirdParty.CPAS, TODAY)));
        assertThatThrownBy(() -> run("update contact set counterpart = 'oe' where case_id = '" + caseId + "'")).hasMessageContaining("written once");
        assertThatThrownBy(() -> run("update mandate set given = false where case_id = '" + caseId + "'")).hasMessageContaining("written once");
        assertThatThrownBy(() -> run("delete from mandate where case_id = '" + caseId + "'")).hasMessageContaining("contact_rests_on_mandate");
    }

    private void insert(ThirdParty with, UUID mandate, LocalDate on) throws Exception {
        run(contact(with, null, mandate == null ? "null" : "'" + mandate + "'", on));
    }

    private String contact(ThirdParty with, String authority, String mandate, LocalDate on) {
        return "insert into contact (id, case_id, direction, counterpart, authority, means, happened_at, summary, mandate_id, recorded_at, recorded_by) values"
                + " (gen_random_uuid(), '" + caseId + "', 'OUT', '" + with.code() + "', " + (authority == null ? "null" : "'" + authority + "'") + ", 'phone', '" + noon(on) + "', 'x', "
                + mandate + ", now(), '" + As.id("noor") + "')";
    }

    private void run(String sql) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            acting.tell();
            statement.executeUpdate();
        } finally {
            transaction.rollback();
        }
    }

    private UUID mandate(ThirdParty with) {
        try (Connection connection = dataSource.getConnection(); var rows = connection.createStatement().executeQuery(
                "select id from mandate where case_id = '" + caseId + "' and third_party = '" + with.code() + "' order by recorded_at desc limit 1")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int lines() {
        return as.staff(() -> timeline.read(caseId, new TimelineFilter(null, true, null), 100)).entries().size();
    }

    private List<List<String>> told() {
        return as.staff(() -> timeline.read(caseId, new TimelineFilter(null, true, null), 100)).entries().stream().map(TimelineEntryView::args).toList();
    }

    private RecordContact out(Whom with) {
        return new RecordContact(caseId, Direction.OUT, with, "phone", noon(TODAY).minusSeconds(7200), "Question posée");
    }

    private RecordContact out(ThirdParty with, LocalDate on) {
        return new RecordContact(caseId, Direction.OUT, with, "phone", on.equals(TODAY) ? noon(on).minusSeconds(7200) : noon(on), "Révision demandée");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(SuiviClock.BRUSSELS).toInstant();
    }

    private void refused(Runnable attempt) {
        assertThatThrownBy(() -> as.staff(attempt)).isInstanceOf(RuleViolated.class).hasMessage("casefile.noMandate");
    }
}
