package be.medimmigrant.suivi.followup.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.AddDocument;
import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseSteps;
import be.medimmigrant.suivi.casefile.CaseTaskView;
import be.medimmigrant.suivi.casefile.DocumentView;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.SomeFollowUp;
import be.medimmigrant.suivi.followup.amu.AmuClient;
import be.medimmigrant.suivi.followup.amu.RecordWithdrawal;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The steps every follow-up shares: consent and mandates, the lawyer, closing; and two people at the same task at once. */
@ExtendWith(ArquillianExtension.class)
class SharedTasksIT {

    private static final LocalDate DAY = LocalDate.parse("2026-10-02");

    @Inject SomeFollowUp some;
    @Inject CaseFiles cases;
    @Inject CaseSteps steps;
    @Inject AccompanimentTasks accompaniments;
    @Inject ConsentTasks consent;
    @Inject LawyerTasks lawyers;
    @Inject ClosureTasks closures;
    @Inject AmuClient client;
    @Inject Mandates mandates;
    @Inject Documents documents;
    @Inject Timeline timeline;
    @Inject As as;
    @Inject TestTime time;
    @Inject ActingInTransaction acting;
    @Resource ManagedExecutorService threads;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource database;

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void aMandateForTheLawyerThatWasWithdrawnMeanwhileLeavesTheFileToTheClientAndNothingOfOursGoesOut() {
        UUID id = some.lawyerChosen(false);
        as.staff(() -> mandates.record(id, ThirdParty.LAWYER, false, LocalDate.parse("2026-11-23")));
        as.staff(() -> lawyers.send(new SendFileToLawyer(some.task(id, "sendFileToLawyer"), LocalDate.parse("2026-11-23"), "phone", "elle le porte elle-même", true)));
        assertThat(entries(id)).filteredOn(e -> "elle le porte elle-même".equals(e.freeText())).singleElement()
                .satisfies(e -> assertThat(e.args()).contains("text:casefile.counterpart.client"));
        assertThat(entries(id)).as("nobody of us asked the lawyer").noneMatch(e -> e.textKey().equals("followup.shared.timeline.summaryProceedingsAsked"));
        assertThat(some.task(id, "recordLawyer")).isNotNull();
    }

    @Test
    void whatWasChosenAndSentTheDayBeforeItIsTypedWasSentThatDay() {
        UUID id = some.lawyerChosen(false);
        as.staff(() -> lawyers.send(new SendFileToLawyer(some.task(id, "sendFileToLawyer"), LocalDate.parse("2026-11-22"), "email", "dossier", false)));
        assertThat(as.staff(() -> lawyers.latest(id)).orElseThrow()).satisfies(r -> assertThat(r.sentOn()).isBefore(r.chosenOn()));
    }

    @Test
    void aClientWhoFilesWithoutALawyerIsHelpedToFileWhicheverStepItIsSaidAt() {
        UUID first = some.onBothTracks();
        as.staff(() -> lawyers.choose(new ChooseLawyer(some.task(first, "chooseLawyer"), LawyerThrough.NONE, null, null)));
        UUID second = some.lawyerChosen(false);
        as.staff(() -> lawyers.sendNothing(new FileWithoutLawyer(some.task(second, "sendFileToLawyer"), LocalDate.parse("2026-11-22"))));
        assertThat(as.staff(() -> lawyers.latest(second)).orElseThrow().answer()).isEqualTo("none");
        for (UUID id : List.of(first, second)) {
            assertThat(as.staff(() -> steps.tasks(id))).extracting(CaseTaskView::key).containsExactlyInAnyOrder("contactCpas", "helpFileApplication");
            assertThat(entries(id)).anyMatch(e -> e.textKey().equals("followup.shared.timeline.lawyer.none"));
        }
    }

    @Test
    void whoDoesWhatComesNextIsAgreedWithTheLawyerAndSaidInTheCase() {
        UUID id = some.lawyerChosen(true);
        as.staff(() -> lawyers.record(new RecordLawyer(some.task(id, "recordLawyer"), LawyerAnswer.CONFIRMED, LocalDate.parse("2026-11-23"), "Maître Invention", null, NextStepBy.CLIENT)));
        assertThat(entries(id)).filteredOn(e -> e.textKey().equals("followup.shared.timeline.lawyerConfirmed")).singleElement()
                .satisfies(e -> assertThat(e.args()).containsExactly("date:2026-11-23", "text:followup.shared.next.client"));
        assertThat(as.staff(() -> lawyers.nextStepBy(id, "Maître Invention"))).contains("client");
        assertThat(as.staff(() -> lawyers.nextStepBy(id, "Maître Autre"))).isEmpty();
    }

    @Test
    void aLawyerWhoRefusesIsFollowedByAnother() {
        UUID id = some.onBothTracks();
        as.staff(() -> lawyers.choose(new ChooseLawyer(some.task(id, "chooseLawyer"), LawyerThrough.LAWYER, "Maître Invention", null)));
        as.staff(() -> lawyers.send(new SendFileToLawyer(some.task(id, "sendFileToLawyer"), LocalDate.parse("2026-11-23"), "email", "dossier", false)));
        as.staff(() -> lawyers.record(new RecordLawyer(some.task(id, "recordLawyer"), LawyerAnswer.ANOTHER, LocalDate.parse("2026-11-23"), null, null, null)));
        assertThat(some.task(id, "chooseLawyer")).isNotNull();
    }

    @Test
    void whoRefusesThatHealthDataAreKeptIsFollowedAllTheSameAndTheRefusalIsRead() {
        UUID id = explained();
        as.staff(() -> consent.record(consent(id, false, Map.of())));
        assertThat(entries(id)).anyMatch(e -> e.textKey().equals("followup.shared.timeline.consentWithoutHealth"));
        assertThat(some.task(id, "collectRefusalDecision")).isNotNull();
    }

    @Test
    void consentAsksAboutEachThirdPartyAndNotBeforeSecrecyWasExplained() {
        UUID id = explained();
        RecordConsent whole = consent(id, true, Map.of());
        Map<ThirdParty, Boolean> one = Map.of(ThirdParty.CPAS, true);
        assertThatThrownBy(() -> as.staff(() -> consent.record(new RecordConsent(whole.taskId(), DAY, ConsentForm.ORAL, true, one))))
                .hasMessage("followup.shared.refused.eachThirdParty");
        assertThatThrownBy(() -> as.staff(() -> consent.record(new RecordConsent(whole.taskId(), DAY.minusDays(1), ConsentForm.ORAL, true, whole.mandates()))))
                .hasMessage("followup.shared.refused.consentBeforeExplained");
        assertThatThrownBy(() -> as.staff(() -> consent.record(new RecordConsent(whole.taskId(), DAY, ConsentForm.ORAL, null, whole.mandates()))))
                .hasMessage("followup.shared.refused.healthData");
    }

    @Test
    void ofTwoPeopleWhoCompleteATaskAtTheSameMomentOneLearnsThatItIsDone() throws Exception {
        UUID id = some.opened();
        ExplainSecrecy said = new ExplainSecrecy(some.task(id, "explainSecrecy"), LocalDate.parse("2026-09-22"), null, Interpreter.NONE);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> both = new ArrayList<>();
        for (String who : List.of("noor", "hanna")) both.add(threads.submit(() -> {
            together.await();
            as.person(who, () -> consent.explain(said));
            return null;
        }));
        List<String> refusals = new ArrayList<>();
        for (Future<?> one : both) {
            try {
                one.get();
            } catch (java.util.concurrent.ExecutionException refused) {
                refusals.add(refused.getCause().getMessage());
            }
        }
        assertThat(refusals).containsExactly("task.alreadyDone");
        assertThat(entries(id)).filteredOn(e -> e.textKey().equals("followup.shared.timeline.secrecyExplained")).hasSize(1);
    }

    @Test
    void closingRemovesThePapersThatWereMarkedAndKeepsTheOthers() {
        UUID id = some.onBothTracks();
        List<DocumentView> papers = as.staff(() -> documents.of(id));
        UUID certificate = papers.stream().filter(d -> d.documentType().equals("amu_certificate")).findFirst().orElseThrow().id();
        as.staff(() -> documents.add(new AddDocument(id, "proof_of_identity", DAY, null, "%PDF-1.7 id".getBytes(StandardCharsets.UTF_8))));
        as.staff(() -> client.withdraws(new RecordWithdrawal(id, LocalDate.parse("2026-11-23"), null)));
        String task = some.task(id, "recordClosure");
        assertThatThrownBy(() -> as.staff(() -> closures.record(new RecordClosure(task, "client_withdrew", LocalDate.parse("2026-11-23"), " ", Set.of()))))
                .hasMessage("followup.shared.refused.factualResult");
        as.staff(() -> closures.record(new RecordClosure(task, "client_withdrew", LocalDate.parse("2026-11-23"), "a trouvé une solution", Set.of(certificate))));
        assertThat(as.staff(() -> documents.of(id))).hasSize(papers.size() + 1).allSatisfy(d -> assertThat(d.removed()).isEqualTo(d.id().equals(certificate)));
    }

    @Test
    void aTraineeTellsHowTheAccompanimentWentAndReadsNoMoreThanTheHeadOfThatCase() {
        UUID id = some.goingAlong();
        UUID other = some.onBothTracks();
        assertThat(as.person("leo", () -> cases.header(id)).number()).isNotEmpty();
        assertThatThrownBy(() -> as.person("leo", () -> cases.header(other))).hasMessage("acting.refused");
        assertThatThrownBy(() -> as.person("leo", () -> timeline.read(id, new TimelineFilter(null, true, null), 5))).hasMessage("acting.refused");
        String task = some.task(id, "recordAccompaniment");
        as.person("leo", () -> accompaniments.record(new RecordAccompaniment(task, AccompanimentOutcome.HELD, "l’attestation est acceptée")));
        assertThat(entries(id)).anyMatch(e -> "l’attestation est acceptée".equals(e.freeText()) && e.by().equals("Léo"));
        assertThatThrownBy(() -> as.person("leo", () -> cases.header(id))).as("nothing is left to do there").hasMessage("acting.refused");
    }

    @Test
    void anAccompanimentThatIsPostponedIsBookedAgainAndTheNewDayCounts() {
        UUID id = some.goingAlong();
        as.staff(() -> accompaniments.record(new RecordAccompaniment(some.task(id, "recordAccompaniment"), AccompanimentOutcome.POSTPONED, null)));
        as.staff(() -> accompaniments.book(new BookAccompaniment(some.task(id, "bookAccompaniment"), Whom.of(ThirdParty.CPAS), false, "rue Vifquin 2", LocalDate.parse("2026-12-03"),
                LocalTime.of(14, 0), As.id("leo"), null, Interpreter.MEDIATOR)));
        assertThat(as.staff(() -> accompaniments.latest(id)).orElseThrow().appointment()).isEqualTo("2026-12-03T13:00:00Z");
        as.person("leo", () -> accompaniments.record(new RecordAccompaniment(some.task(id, "recordAccompaniment"), AccompanimentOutcome.HELD, "acceptée")));
        assertThat(as.staff(() -> steps.tasks(id))).extracting(CaseTaskView::key).doesNotContain("bookAccompaniment", "recordAccompaniment");
    }

    @Test
    void withoutAMandateOneGoesAlongAtTheClientsWishOnlyAndTheLineSaysIt() {
        UUID id = some.heardSoon();
        as.staff(() -> mandates.record(id, ThirdParty.CPAS, false, LocalDate.parse("2026-11-23")));
        assertThatThrownBy(() -> as.person("leo", () -> accompaniments.book(visit(id, Whom.of(ThirdParty.CPAS), false))))
                .hasMessage("followup.shared.refused.neitherMandateNorWish");
        as.person("leo", () -> accompaniments.book(visit(id, Whom.of(ThirdParty.CPAS), true)));
        assertThat(entries(id)).anyMatch(e -> e.textKey().equals("followup.shared.timeline.accompanimentBookedAtWish"));
        time.travelTo(LocalDate.parse("2026-11-26"));
        as.person("leo", () -> accompaniments.record(new RecordAccompaniment(some.task(id, "recordAccompaniment"), AccompanimentOutcome.HELD, "entendue")));
        assertThat(entries(id)).filteredOn(e -> "entendue".equals(e.freeText())).singleElement()
                .extracting(TimelineEntryView::kind, TimelineEntryView::textKey).containsExactly(TimelineKind.NOTE, "followup.shared.timeline.accompaniment.heldAtWish");
    }

    @Test
    void whatTookPlaceIsAContactOfOursWhereItRestsOnAMandateOfThatDay() {
        UUID id = some.goingAlong();
        time.travelTo(LocalDate.parse("2026-11-26"));
        as.staff(() -> accompaniments.record(new RecordAccompaniment(some.task(id, "recordAccompaniment"), AccompanimentOutcome.HELD, "acceptée")));
        assertThat(entries(id)).filteredOn(e -> "acceptée".equals(e.freeText())).singleElement()
                .satisfies(e -> assertThat(e.kind()).isEqualTo(TimelineKind.CONTACT))
                .satisfies(e -> assertThat(e.args()).containsExactly("text:casefile.thirdParty.cpas", "mandate:2026-10-02"));
        UUID withdrawn = some.goingAlong();
        as.staff(() -> mandates.record(withdrawn, ThirdParty.CPAS, false, LocalDate.parse("2026-11-23")));
        as.staff(() -> accompaniments.record(new RecordAccompaniment(some.task(withdrawn, "recordAccompaniment"), AccompanimentOutcome.HELD, "malgré tout")));
        assertThat(entries(withdrawn)).filteredOn(e -> "malgré tout".equals(e.freeText())).singleElement()
                .extracting(TimelineEntryView::kind, TimelineEntryView::textKey).containsExactly(TimelineKind.NOTE, "followup.shared.timeline.accompaniment.heldWithoutMandate");
    }

    @Test
    void aMandateForOneServiceTakesNobodyAlongToAnother() {
        UUID id = some.heardSoon();
        as.staff(() -> mandates.record(id, new Whom(ThirdParty.OTHER, "mutuality", null), true, LocalDate.parse("2026-11-23")));
        assertThatThrownBy(() -> as.staff(() -> accompaniments.book(visit(id, new Whom(ThirdParty.OTHER, "fedasil", null), false))))
                .hasMessage("followup.shared.refused.neitherMandateNorWish");
        as.staff(() -> accompaniments.book(visit(id, new Whom(ThirdParty.OTHER, "mutuality", null), false)));
        assertThat(as.staff(() -> accompaniments.latest(id)).orElseThrow().whom().authority()).isEqualTo("mutuality");
    }

    @Test
    void theDatabaseTakesNoAccompanimentThatRestsOnNoWord() throws Exception {
        UUID id = some.heardSoon();
        String insert = "insert into accompaniment (id, case_id, third_party, place, appointment, companion_id, interpreter, booked_on, wished) values (gen_random_uuid(), '" + id
                + "', 'cpas', 'x', now(), '" + As.id("leo") + "', 'none', %s, %s)";
        assertThatThrownBy(() -> run(insert.formatted("'2026-11-23'", "false"))).hasMessageContaining("accompaniment_rests_on_a_word");
        assertThatThrownBy(() -> run(insert.formatted("null", "true"))).hasMessageContaining("in force");
        as.staff(() -> accompaniments.book(visit(id, Whom.of(ThirdParty.CPAS), false)));
        assertThatThrownBy(() -> run("update accompaniment set booked_on = null where case_id = '" + id + "'")).hasMessageContaining("written once");
    }

    private void run(String sql) throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            acting.tell();
            statement.executeUpdate(sql);
        } finally {
            transaction.rollback();
        }
    }

    private BookAccompaniment visit(UUID id, Whom whom, boolean wished) {
        return new BookAccompaniment(some.task(id, "bookAccompaniment"), whom, wished, "rue Vifquin 2", LocalDate.parse("2026-11-26"), LocalTime.of(9, 30), As.id("leo"), null, Interpreter.NONE);
    }

    private UUID explained() {
        UUID id = some.opened();
        time.travelTo(DAY);
        as.staff(() -> consent.explain(new ExplainSecrecy(some.task(id, "explainSecrecy"), DAY, null, Interpreter.NONE)));
        return id;
    }

    private RecordConsent consent(UUID id, boolean health, Map<ThirdParty, Boolean> said) {
        Map<ThirdParty, Boolean> words = new EnumMap<>(ThirdParty.class);
        ConsentTasks.ALWAYS_ASKED.forEach(party -> words.put(party, said.getOrDefault(party, true)));
        return new RecordConsent(some.task(id, "recordConsent"), DAY, ConsentForm.ORAL, health, words);
    }

    private List<TimelineEntryView> entries(UUID id) {
        return as.staff(() -> timeline.read(id, new TimelineFilter(null, true, null), 100)).entries();
    }
}
