package be.medimmigrant.suivi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.web.InvolvePartyPage;
import be.medimmigrant.suivi.codes.AddCode;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodeAdministration;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.Pages;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CaseFilesIT {

    @Inject CaseFiles cases;
    @Inject CodeAdministration administration;
    @Inject CaseList list;
    @Inject Timeline timeline;
    @Inject Parties parties;
    @Inject SomeCase some;
    @Inject As as;
    @Inject TestTime time;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource database;
    @Resource ManagedExecutorService threads;

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void theHeaderSaysWhatMayBeSaidAloud() {
        CaseHeader header = header(some.open());
        assertThat(header.alias()).isNotBlank();
        assertThat(header.residenceStatus()).isEqualTo("no_legal_stay");
        assertThat(header.language()).isEqualTo("arabic");
        assertThat(header.owner()).isEqualTo("Noor");
        assertThat(header.standIn()).isNotBlank().isNotEqualTo("Noor");
        assertThat(header.isOpen()).isTrue();
    }

    @Test
    void theCpasIsSupposedFromTheResidenceUntilSomebodyConfirmsIt() {
        UUID id = some.open();
        assertThat(header(id)).extracting(CaseHeader::cpas, CaseHeader::cpasSupposed).containsExactly("cpas_schaerbeek", true);
        as.staff(() -> parties.involve(InvolveParty.cpas(id, "cpas_schaerbeek")));
        assertThat(header(id)).extracting(CaseHeader::cpas, CaseHeader::cpasSupposed).containsExactly("cpas_schaerbeek", false);
        as.staff(() -> parties.involve(InvolveParty.cpas(id, "cpas_evere")));
        assertThat(header(id).cpas()).isEqualTo("cpas_evere");
        assertThat(as.staff(() -> parties.of(id))).singleElement().extracting(PartyView::cpas).isEqualTo("cpas_evere");
    }

    @Test
    void whatIsSaidAboutTheCpasThatIsThereStandsAndItStays() {
        UUID id = some.open();
        as.staff(() -> parties.involve(new InvolveParty(id, ThirdParty.CPAS, "cpas_schaerbeek", null, "Mme Claes", "R-12", null)));
        as.staff(() -> parties.involve(new InvolveParty(id, ThirdParty.CPAS, null, null, "M. Aerts", null, "02 555 12 12")));
        assertThat(as.staff(() -> parties.of(id))).singleElement().extracting(PartyView::cpas, PartyView::name, PartyView::reference, PartyView::phone)
                .containsExactly("cpas_schaerbeek", "M. Aerts", "R-12", "02 555 12 12");
    }

    @Test
    void aServiceIsAddedOnItsPageAndSomebodyLeavesByTheLinkBesideTheirName() {
        UUID id = some.open();
        InvolvePartyPage adding = involving(id);
        assertThatThrownBy(() -> as.staff(adding::submit)).hasMessage("casefile.thirdPartyMissing");
        adding.setRole("other");
        assertThatThrownBy(() -> as.staff(adding::submit)).hasMessage("casefile.partyMissing");
        adding.setCpas("cpas_evere");
        adding.setAuthority("fedasil");
        adding.setName("Mme Claes");
        adding.setPhone("02 555 12 12");
        assertThat(as.staff(adding::submit)).contains("caseFile.xhtml", id.toString());
        PartyView added = as.staff(() -> parties.of(id)).stream().filter(party -> party.role() == ThirdParty.OTHER).findFirst().orElseThrow();
        assertThat(added).extracting(PartyView::authority, PartyView::name, PartyView::phone, PartyView::cpas).containsExactly("fedasil", "Mme Claes", "02 555 12 12", null);
        assertThat(added.whom()).isEqualTo(new Whom(ThirdParty.OTHER, "fedasil", null));
        InvolvePartyPage leaving = involving(id);
        assertThat(as.staff(leaving::getInvolved)).extracting(PartyView::id).contains(added.id());
        as.staff(() -> leaving.leave(added.id()));
        as.staff(() -> leaving.leave(added.id()));
        assertThat(as.staff(() -> parties.of(id))).extracting(PartyView::role).containsExactly(ThirdParty.CPAS);
        assertThat(lines(id, "casefile.timeline.partyInvolved")).singleElement().satisfies(line -> assertThat(line.args()).containsExactly("text:casefile.thirdParty.other", "code:authorities/fedasil"));
        assertThat(lines(id, "casefile.timeline.partyLeft")).as("told once").hasSize(1);
    }

    @Test
    void nobodyLeavesAClosedCase() {
        UUID id = some.open();
        UUID lawyer = as.staff(() -> parties.involve(InvolveParty.lawyer(id, "Maître Invention", null, null)));
        some.close(id);
        refused("casefile.closed", () -> parties.leave(lawyer));
        refused("casefile.partyMissing", () -> parties.leave(UUID.randomUUID()));
        assertThat(as.staff(() -> parties.of(id))).extracting(PartyView::id).contains(lawyer);
    }

    @Test
    void numbersFollowEachOtherWithoutAGapEvenWhenOpeningFails() throws Exception {
        time.travelTo(LocalDate.parse("2031-03-03"));
        int first = sequence(some.open());
        UUID person = some.person();
        transaction.begin();
        UUID lost = as.staff(() -> cases.open(new OpenCase("other_follow_up", person, null, null, null)));
        assertThat(lost).isNotNull();
        transaction.rollback();
        assertThat(sequence(some.open())).isEqualTo(first + 1);
    }

    @Test
    void twentyOpenedAtOnceGetTwentyNumbersInARow() throws Exception {
        time.travelTo(LocalDate.parse("2032-03-03"));
        List<Future<UUID>> opened = new ArrayList<>();
        for (int i = 0; i < 20; i++) opened.add(threads.submit((Callable<UUID>) () -> some.open()));
        List<String> numbers = new ArrayList<>();
        for (Future<UUID> one : opened) numbers.add(header(one.get()).number());
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.stream().sorted().toList().get(0)).isEqualTo("2032-0001");
        assertThat(numbers.stream().sorted().toList().get(19)).isEqualTo("2032-0020");
    }

    @Test
    void aNewYearBeginsAtOne() {
        time.travelTo(LocalDate.parse("2033-12-31"));
        some.open();
        time.travelTo(LocalDate.parse("2034-01-01"));
        assertThat(header(some.open()).number()).isEqualTo("2034-0001");
    }

    @Test
    void theTenThousandthCaseOfAYearKeepsAllItsFigures() throws Exception {
        time.travelTo(LocalDate.parse("2036-05-05"));
        some.open();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update case_year set last_number = 999 where year = 2036");
            UUID thousandth = some.open();
            statement.executeUpdate("update case_year set last_number = 9999 where year = 2036");
            assertThat(header(thousandth).number()).isEqualTo("2036-1000");
            assertThat(header(some.open()).number()).isEqualTo("2036-10000");
        }
    }

    @Test
    void handedOverTheOldOwnerStandsInForAStandInWhoTakesOver() {
        UUID id = some.open();
        as.staff(() -> cases.setStandIn(id, As.id("hanna")));
        as.staff(() -> cases.handOver(id, As.id("hanna")));
        assertThat(header(id)).extracting(CaseHeader::owner, CaseHeader::standIn).containsExactly("Hanna", "Noor");
        refused("casefile.standInIsOwner", () -> cases.setStandIn(id, As.id("hanna")));
    }

    @Test
    void itClosesOnlyWithAnOutcomeOfItsType() {
        UUID id = some.open("amu_refusal_appeal");
        LocalDate today = header(id).openedOn();
        refused("casefile.outcomeMissing", () -> cases.close(id, "art_9ter_unfounded", today, "x"));
        refused("casefile.outcomeMissing", () -> cases.close(id, null, today, "x"));
        as.staff(() -> cases.close(id, "client_withdrew", today, "Ne répond plus"));
        assertThat(header(id)).extracting(CaseHeader::state, CaseHeader::outcome, CaseHeader::closedOn).containsExactly("closed", "client_withdrew", today);
        refused("casefile.closed", () -> cases.handOver(id, As.id("hanna")));
        as.staff(() -> cases.comment(id, "Une lettre est encore arrivée"));
    }

    @Test
    void onlySomebodyActiveOfTheTeamIsAnswerableForACase() {
        UUID id = some.open();
        refused("casefile.cannotOwn", () -> cases.handOver(id, As.id("compta")));
        refused("casefile.cannotOwn", () -> cases.setStandIn(id, As.id("leo")));
        refused("casefile.cannotOwn", () -> cases.entrust(id, UUID.randomUUID(), null));
    }

    @Test
    void anOutcomeAddedToTheListIsNotOfferedSinceNoProcessEndsWithIt() {
        as.person("admin", () -> administration.add(new AddCode("case_outcomes", "added_here", "Ajoutée", "Toegevoegd", "Added", null, null)));
        try {
            UUID id = some.open("amu_refusal_appeal");
            assertThat(as.staff(() -> cases.outcomes("amu_refusal_appeal"))).extracting(Code::code).doesNotContain("added_here");
            refused("casefile.outcomeMissing", () -> cases.close(id, "added_here", header(id).openedOn(), "x"));
            some.close(id);
        } finally {
            as.person("admin", () -> administration.remove("case_outcomes", "added_here"));
        }
    }

    @Test
    void anOutcomeOfAnyTypeFitsEveryType() {
        assertThat(as.staff(() -> cases.outcomes("amu_refusal_appeal"))).extracting(Code::code)
                .contains("amu_revised_by_cpas", "client_withdrew", "referred_elsewhere").doesNotContain("art_9ter_unfounded", "follow_up_completed");
    }

    @Test
    void aCaseStaysOpenHoweverManyYearsPass() {
        UUID id = some.open();
        time.travelTo(LocalDate.parse("2040-01-01"));
        assertThat(header(id).isOpen()).isTrue();
    }

    @Test
    void onlyStaffAndCoordinatorReadACase() {
        UUID id = some.open();
        assertThatThrownBy(() -> as.person("compta", () -> cases.header(id))).isInstanceOf(RuleViolated.class).hasMessage("acting.refused");
        assertThatThrownBy(() -> as.person("leo", () -> cases.comment(id, "…"))).isInstanceOf(RuleViolated.class).hasMessage("acting.refused");
        refused("casefile.unknown", () -> cases.header(UUID.randomUUID()));
    }

    private CaseHeader header(UUID id) {
        return as.staff(() -> cases.header(id));
    }

    private int sequence(UUID id) {
        return Integer.parseInt(header(id).number().substring(5));
    }

    private void refused(String key, Runnable attempt) {
        assertThatThrownBy(() -> as.staff(attempt)).isInstanceOf(RuleViolated.class).hasMessage(key);
    }

    private InvolvePartyPage involving(UUID id) {
        InvolvePartyPage page = Pages.open(InvolvePartyPage.class);
        page.setId(id.toString());
        as.staff(page::open);
        return page;
    }

    private List<TimelineEntryView> lines(UUID id, String key) {
        return as.staff(() -> timeline.read(id, new TimelineFilter(null, true, null), 100)).entries().stream().filter(line -> line.textKey().equals(key)).toList();
    }
}
