package be.medimmigrant.suivi.followup.amu.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.followup.amu.Chances;
import be.medimmigrant.suivi.followup.amu.CpasAnswer;
import be.medimmigrant.suivi.followup.amu.DefectConclusion;
import be.medimmigrant.suivi.followup.amu.ExecutionState;
import be.medimmigrant.suivi.followup.amu.FilingProof;
import be.medimmigrant.suivi.followup.amu.JudgmentKind;
import be.medimmigrant.suivi.followup.amu.Mention;
import be.medimmigrant.suivi.followup.amu.NotificationMode;
import be.medimmigrant.suivi.followup.amu.OtherScheme;
import be.medimmigrant.suivi.followup.amu.TransferResult;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import be.medimmigrant.suivi.followup.amu.WayForward;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmuFollowUpTest {

    private static final LocalDate TODAY = day("2026-10-05");

    private final AmuFollowUp followUp = AmuFollowUp.report(UUID.randomUUID());

    @Test
    void aSilenceWithoutTheDayOfTheRequestIsRefused() {
        refused("requestedOn.missing", () -> CpasRequest.of("cpas_schaerbeek", null, null, true, TODAY));
        refused("requestedOn.missing", () -> followUp.open(TriggerKind.SILENCE, new CpasRequest("cpas_schaerbeek", null, null), null, false));
        followUp.open(TriggerKind.REFUSAL, new CpasRequest("cpas_schaerbeek", null, null), null, false);
        assertThat(followUp.trigger()).isEqualTo(TriggerKind.REFUSAL);
    }

    @Test
    void aLetterCannotBePresentedBeforeItWasPostedNorInTheFuture() {
        refused("presentedBeforePosted", () -> letter("2026-09-16", "2026-09-15"));
        refused("presented.future", () -> letter("2026-09-16", "2026-10-06"));
        refused("posted.future", () -> letter("2026-10-06", null));
        refused("letterWithoutDay", () -> letter(null, null));
        refused("received.missing", () -> Notification.of(NotificationMode.RECEIPT_SIGNED, day("2026-09-15"), null, null, TODAY));
        refused("notificationMode.missing", () -> Notification.of(null, day("2026-09-15"), null, null, TODAY));
    }

    @Test
    void theModeOfNotificationDecidesWhatTheDeadlineCountsFrom() {
        assertThat(letter("2026-09-15", "2026-09-16").input()).isEqualTo(new TriggerInput.RegisteredLetter(day("2026-09-15"), day("2026-09-16")));
        assertThat(letter("2026-09-15", null).input()).isEqualTo(new TriggerInput.Posted(day("2026-09-15")));
        assertThat(letter(null, "2026-09-16").input()).isEqualTo(new TriggerInput.CourtLetter(day("2026-09-16")));
        assertThat(Notification.of(NotificationMode.RECEIPT_SIGNED, day("2026-09-01"), null, day("2026-09-16"), TODAY).input())
                .isEqualTo(new TriggerInput.ReceiptSigned(day("2026-09-16")));
        assertThat(Notification.of(NotificationMode.ORDINARY_LETTER, day("2026-09-15"), day("2026-09-17"), null, TODAY).input())
                .isEqualTo(new TriggerInput.Posted(day("2026-09-15")));
        assertThat(Notification.of(NotificationMode.HANDED_OVER, null, null, day("2026-09-16"), TODAY).input())
                .isEqualTo(new TriggerInput.HandedOver(day("2026-09-16")));
        assertThat(Notification.of(NotificationMode.OTHER, null, null, day("2026-09-16"), TODAY).input())
                .isEqualTo(new TriggerInput.Event(day("2026-09-16")));
    }

    @ParameterizedTest
    @MethodSource("notifications")
    void aCorrectionKeepsHowTheDecisionArrived(Notification notification) {
        assertThat(Notification.corrected(notification.input())).isEqualTo(notification);
    }

    static Stream<Notification> notifications() {
        return Stream.of(letter("2026-09-15", "2026-09-16"), letter(null, "2026-09-16"), Notification.of(NotificationMode.ORDINARY_LETTER, day("2026-09-15"), null, null, TODAY),
                received(NotificationMode.RECEIPT_SIGNED), received(NotificationMode.HANDED_OVER), received(NotificationMode.OTHER));
    }

    @Test
    void theDaysOfADecisionFollowEachOther() {
        CpasRequest request = new CpasRequest("cpas_schaerbeek", day("2026-09-01"), null);
        refused("decidedBeforeRequested", () -> collect(request, "2026-08-31"));
        refused("notifiedBeforeDecided", () -> collect(request, "2026-09-16"));
        refused("acknowledgedBeforeRequested", () -> new CpasRequest("cpas_schaerbeek", day("2026-09-01"), day("2026-08-30")));
        collect(request, "2026-09-14");
        assertThat(followUp.notification()).isPresent();
        assertThat(followUp.ground()).contains("address_not_proven");
    }

    @Test
    void aMentionNobodyLookedAtStaysOpen() {
        followUp.checkMentions(new HashMap<>(Map.of(Mention.COURT, false, Mention.REASONS, true)) {{ put(Mention.TIME_LIMIT, null); }});
        assertThat(followUp.mentions()).containsOnlyKeys(Mention.COURT, Mention.REASONS).containsEntry(Mention.COURT, false);
    }

    @Test
    void whatIsHeldIsWhatWasTickedLast() {
        followUp.holdEvidence(Set.of("cpas_decision_letter", "amu_certificate"));
        followUp.holdEvidence(Set.of("amu_certificate", "proof_of_notification"));
        assertThat(followUp.evidence()).containsExactlyInAnyOrder("amu_certificate", "proof_of_notification");
    }

    @Test
    void aGrantThatCameMeanwhileIsWhatItEndsWith() {
        followUp.collectGrant(new CpasRequest("cpas_schaerbeek", day("2026-09-01"), null), day("2026-09-20"), TODAY);
        assertThat(followUp.outcome()).contains("amu_revised_by_cpas");
    }

    @Test
    void anotherCpasHasItsOwnThirtyDaysFromTheDayItReceivedTheRequest() {
        open(TriggerKind.INCOMPETENCE);
        refused("otherCpas", () -> followUp.verifyTransfer(TransferResult.OTHER_CPAS_DECIDES, "cpas_schaerbeek", day("2026-09-10"), TODAY));
        refused("receivedBeforeRequested", () -> followUp.verifyTransfer(TransferResult.OTHER_CPAS_DECIDES, "cpas_evere", day("2026-08-10"), TODAY));
        followUp.verifyTransfer(TransferResult.OTHER_CPAS_DECIDES, "cpas_evere", day("2026-09-10"), TODAY);
        assertThat(followUp.termOfCpasFrom()).isEqualTo("2026-09-10");
        assertThat(followUp.request().cpas()).isEqualTo("cpas_evere");
        assertThat(followUp.request().requestedOn()).isEqualTo("2026-09-01");
    }

    @Test
    void anAnalysisNeedsWhatItsConclusionRestsOn() {
        refused("chances.missing", () -> Analysis.of(WayForward.CONTEST, null, null));
        refused("otherScheme.missing", () -> Analysis.of(WayForward.OTHER_SCHEME, Chances.GOOD, null));
        refused("wayForward.missing", () -> Analysis.of(null, Chances.GOOD, null));
        open(TriggerKind.REFUSAL);
        followUp.analyse(Analysis.of(WayForward.OTHER_SCHEME, null, OtherScheme.FEDASIL), "fedasil_deemed_competent");
        assertThat(followUp.outcome()).contains("amu_other_scheme");
        followUp.analyse(Analysis.of(WayForward.CONTEST, Chances.FAIR, null), "address_not_proven");
        assertThat(followUp.outcome()).isEmpty();
    }

    @Test
    void aRevisionThatTheClientObtainedWithoutUsCountsAsMuch() {
        followUp.cpasAnswered(CpasAnswer.REVISED, TODAY, TODAY);
        assertThat(followUp.outcome()).contains("amu_revised_by_cpas");
    }

    @Test
    void theCpasAnswersOnlyAfterItWasContacted() {
        refused("noMediation", () -> followUp.cpasAnswered(CpasAnswer.MAINTAINED, TODAY, TODAY));
        followUp.contactCpas(day("2026-10-01"), true, false, TODAY);
        refused("answeredBeforeContacted", () -> followUp.cpasAnswered(CpasAnswer.REVISED, day("2026-09-30"), TODAY));
        followUp.cpasAnswered(CpasAnswer.MAINTAINED, day("2026-10-02"), TODAY);
        assertThat(followUp.outcome()).isEmpty();
        followUp.cpasAnswered(CpasAnswer.REVISED, day("2026-10-05"), TODAY);
        assertThat(followUp.outcome()).contains("amu_revised_by_cpas");
    }

    @Test
    void noHearingAndNoJudgmentWithoutAFiling() {
        refused("notFiled", () -> followUp.fixHearing(day("2026-11-20"), null));
        refused("notFiled", () -> followUp.judge(new Judgment(JudgmentKind.PARTIAL, TODAY, TODAY)));
        file("2026-10-01");
        refused("hearingBeforeFiling", () -> followUp.fixHearing(day("2026-09-30"), null));
        followUp.fixHearing(day("2026-11-20"), "26/1234/A");
        assertThat(followUp.filing().orElseThrow().rollNumber()).isEqualTo("26/1234/A");
        refused("judgedBeforeFiled", () -> followUp.judge(new Judgment(JudgmentKind.PARTIAL, day("2026-09-30"), TODAY)));
        followUp.judge(new Judgment(JudgmentKind.FAVOURABLE, day("2026-10-04"), TODAY));
        assertThat(followUp.outcome()).contains("amu_judgment_favourable");
    }

    @Test
    void aFilingPrecedesNeitherTheDecisionNorTomorrow() {
        collect(new CpasRequest("cpas_schaerbeek", day("2026-09-01"), null), "2026-09-14");
        refused("filedBeforeDecided", () -> file("2026-09-13"));
        refused("filedOn.future", () -> file("2026-10-06"));
        refused("court.missing", () -> Filing.of(TODAY, null, null, FilingProof.E_DEPOSIT, TODAY));
    }

    @Test
    void missedIsConcludedOnlyAfterALawyerWasAsked() {
        refused("lawyerNotAsked", () -> new DefectCheck(TODAY, false, DefectConclusion.MISSED));
        followUp.checkDefects(new DefectCheck(TODAY, true, DefectConclusion.MISSED), null, TODAY);
        assertThat(followUp.outcome()).contains("amu_deadline_missed");
        followUp.checkDefects(new DefectCheck(TODAY, false, DefectConclusion.NEW_REQUEST), null, TODAY);
        assertThat(followUp.outcome()).contains("amu_new_request");
    }

    @Test
    void aRevisionTheCpasDoesNotKeepLeavesTheOutcomeOpenAgain() {
        followUp.contactCpas(day("2026-10-01"), false, false, TODAY);
        followUp.cpasAnswered(CpasAnswer.REVISED, day("2026-10-02"), TODAY);
        followUp.verifyExecution(ExecutionState.WITHDRAWN, TODAY, TODAY);
        assertThat(followUp.outcome()).isEmpty();
    }

    @Test
    void whoDoesNotGoOnSaidSoOnADayThatIsKnownAndNotToCome() {
        refused("withdrawnOn.missing", () -> followUp.giveUp(null, TODAY));
        refused("withdrawnOn.future", () -> followUp.giveUp(TODAY.plusDays(1), TODAY));
        assertThat(followUp.outcome()).isEmpty();
        followUp.giveUp(TODAY, TODAY);
        assertThat(followUp.outcome()).contains("client_withdrew");
    }

    @Test
    void aClientAlreadyLookedForIsNotReportedTwice() {
        followUp.loseContact(day("2026-10-01"), TODAY);
        refused("alreadySought", () -> followUp.loseContact(day("2026-10-02"), TODAY));
        followUp.reachAgain();
        followUp.loseContact(day("2026-10-02"), TODAY);
    }

    @Test
    void aCorrectedBaseDayReachesWhatIsKnownOfIt() {
        collect(new CpasRequest("cpas_schaerbeek", day("2026-09-01"), null), "2026-09-14");
        followUp.correctBase("notification", new TriggerInput.RegisteredLetter(day("2026-09-15"), day("2026-09-18")), TODAY);
        assertThat(followUp.notification().orElseThrow().presented()).isEqualTo("2026-09-18");
        followUp.correctBase("request", new TriggerInput.Event(day("2026-09-02")), TODAY);
        assertThat(followUp.request().requestedOn()).isEqualTo("2026-09-02");
    }

    private void open(TriggerKind trigger) {
        followUp.open(trigger, new CpasRequest("cpas_schaerbeek", day("2026-09-01"), null), null, false);
    }

    private void collect(CpasRequest request, String decidedOn) {
        followUp.collectDecision(TriggerKind.REFUSAL, request, day(decidedOn), letter("2026-09-15", "2026-09-16"), "address_not_proven");
    }

    private void file(String on) {
        if (followUp.request() == null) open(TriggerKind.REFUSAL);
        followUp.file(Filing.of(day(on), "labour_tribunal_fr", null, FilingProof.REGISTRY_STAMP, TODAY));
    }

    private static Notification letter(String posted, String presented) {
        return Notification.of(NotificationMode.REGISTERED_LETTER, day(posted), day(presented), null, TODAY);
    }

    private static Notification received(NotificationMode mode) {
        return Notification.of(mode, null, null, day("2026-09-16"), TODAY);
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static void refused(String sentence, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).hasMessage("followup.amu.refused." + sentence);
    }
}
