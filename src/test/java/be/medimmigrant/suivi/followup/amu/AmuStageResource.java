package be.medimmigrant.suivi.followup.amu;

import be.medimmigrant.suivi.followup.SomeFollowUp;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** For browser tests: brings a new case to the point where a page of the AMU follow-up is due, and answers its address. Lives in test sources. */
@Path("/test/amu")
@RequestScoped
public class AmuStageResource {

    private static final Set<String> CASE_PAGES = Set.of("cpasAnswered", "decisionReceived", "hearingFixed", "judgmentReceived", "acuteNeed", "clientUnreachable", "clientReached", "clientWithdraws");

    private static final Set<String> SHARED = Set.of("explainSecrecy", "recordConsent", "chooseLawyer", "sendFileToLawyer", "recordLawyer", "bookAccompaniment", "recordAccompaniment", "recordClosure");

    @Inject AmuRehearsal play;
    @Inject SomeFollowUp some;
    @Inject AmuFollowUps amu;
    @Inject AmuProcedure procedure;
    @Inject AmuClient client;
    @Inject As as;
    @Inject TestJobs jobs;
    @Inject TestTime time;

    @POST
    @Path("{page}")
    public String stage(@PathParam("page") String page) {
        jobs.hold();
        try {
            time.travelTo(LocalDate.parse("2026-09-21"));
            if (SHARED.contains(page)) return "/followup/shared/" + page + ".xhtml?task=" + some.task(sharedCaseFor(page), page);
            UUID id = caseFor(page);
            return "/followup/amu/" + page + ".xhtml?" + (CASE_PAGES.contains(page) ? "case=" + id : "task=" + play.task(id, page));
        } finally {
            jobs.release();
        }
    }

    private UUID caseFor(String page) {
        return switch (page) {
            case "openFollowUp" -> play.report();
            case "collectRefusalDecision" -> play.opened(TriggerKind.REFUSAL, null);
            case "confirmRequestInWriting" -> silent(TriggerKind.NO_ACKNOWLEDGEMENT);
            case "collectLateDecision" -> decidedLate();
            case "decisionReceived" -> silent(TriggerKind.SILENCE);
            case "callCpas" -> after(silent(TriggerKind.SILENCE), "2026-10-02");
            case "verifyTransfer" -> refused(TriggerKind.INCOMPETENCE, false);
            case "requestUrgentHelp" -> refused(TriggerKind.REFUSAL, true);
            case "analyseGround" -> refused(TriggerKind.REFUSAL, false);
            case "confirmFiling" -> lawyer();
            case "recordFiling" -> confirmed();
            case "helpFileApplication" -> after(play.onBothTracks(), "2026-12-10");
            case "checkNotificationDefects" -> after(play.onBothTracks(), "2026-12-17");
            case "cpasAnswered" -> contacted();
            case "verifyExecution" -> revised();
            case "hearingFixed", "judgmentReceived" -> filed();
            case "checkProcedure" -> after(filed(), "2026-10-21");
            case "prepareHearing" -> hearing();
            case "recordJudgment" -> judged(null);
            case "decideOnAppeal" -> judged(JudgmentKind.PARTIAL);
            case "askAboutCassation" -> judgedTwice();
            case "clientReached" -> lost();
            case "contactClient" -> after(lost(), "2026-10-06");
            case "proposeClosure" -> lostForLong();
            default -> play.onBothTracks();
        };
    }

    private UUID sharedCaseFor(String page) {
        return switch (page) {
            case "explainSecrecy" -> some.opened();
            case "recordConsent" -> some.explained();
            case "sendFileToLawyer" -> some.lawyerChosen(false);
            case "recordLawyer" -> some.lawyerChosen(true);
            case "bookAccompaniment" -> some.heardSoon();
            case "recordAccompaniment" -> some.goingAlong();
            case "recordClosure" -> withdrawn();
            default -> some.onBothTracks();
        };
    }

    private UUID withdrawn() {
        UUID id = play.onBothTracks();
        as.staff(() -> client.withdraws(new RecordWithdrawal(id, play.today(), null)));
        return id;
    }

    private UUID silent(TriggerKind trigger) {
        UUID id = play.opened(trigger, LocalDate.parse("2026-09-02"));
        as.staff(() -> amu.collect(new CollectRefusalDecision(play.task(id, "collectRefusalDecision"), trigger, AmuRehearsal.CPAS, LocalDate.parse("2026-09-02"), null,
                null, null, null, null, null, null, Map.of(), Set.of("cpas_acknowledgement"), false)));
        return id;
    }

    private UUID decidedLate() {
        UUID id = silent(TriggerKind.NO_ACKNOWLEDGEMENT);
        as.staff(() -> amu.confirmRequestInWriting(new ConfirmRequestInWriting(play.task(id, "confirmRequestInWriting"), play.today(), "email", "demande confirmée", false)));
        as.staff(() -> amu.analyse(new AnalyseGround(play.task(id, "analyseGround"), "no_decision", WayForward.CONTEST, Chances.GOOD, null, null)));
        as.staff(() -> amu.decisionReceived(id));
        return id;
    }

    private UUID refused(TriggerKind trigger, boolean acute) {
        UUID id = play.opened(trigger, LocalDate.parse("2026-09-02"));
        as.staff(() -> amu.collect(new CollectRefusalDecision(play.task(id, "collectRefusalDecision"), trigger, AmuRehearsal.CPAS, LocalDate.parse("2026-09-02"), null,
                LocalDate.parse("2026-09-14"), NotificationMode.REGISTERED_LETTER, AmuRehearsal.POSTED, AmuRehearsal.PRESENTED, null,
                "address_not_proven", Map.of(Mention.COURT_ADDRESS, false, Mention.REASONS, true), Set.of("cpas_decision_letter", "proof_of_notification"), acute)));
        return id;
    }

    private UUID contacted() {
        UUID id = play.onBothTracks();
        play.contactCpas(id);
        return id;
    }

    private UUID revised() {
        UUID id = contacted();
        play.cpasRevises(id);
        return after(id, "2026-10-05");
    }

    private UUID lawyer() {
        UUID id = contacted();
        play.lawyerConfirmed(id);
        return id;
    }

    private UUID confirmed() {
        UUID id = lawyer();
        play.confirmFiling(id);
        return id;
    }

    private UUID filed() {
        UUID id = lawyer();
        play.file(id);
        return id;
    }

    private UUID hearing() {
        UUID id = filed();
        as.staff(() -> procedure.fixHearing(new FixHearing(id, LocalDate.parse("2026-10-15"), "26/1/A")));
        return after(id, "2026-09-28");
    }

    private UUID judged(JudgmentKind kind) {
        UUID id = filed();
        as.staff(() -> procedure.judgmentReceived(id));
        if (kind != null) as.staff(() -> procedure.recordJudgment(new RecordJudgment(play.task(id, "recordJudgment"), kind, play.today(), play.today(), null)));
        return id;
    }

    private UUID judgedTwice() {
        UUID id = judged(JudgmentKind.UNFAVOURABLE);
        as.staff(() -> procedure.decideOnAppeal(new DecideOnAppeal(play.task(id, "decideOnAppeal"), AppealDecision.LODGED, play.today(), null)));
        as.staff(() -> procedure.judgmentReceived(id));
        as.staff(() -> procedure.recordJudgment(new RecordJudgment(play.task(id, "recordJudgment"), JudgmentKind.UNFAVOURABLE, play.today(), play.today(), null)));
        return id;
    }

    private UUID lost() {
        UUID id = play.onBothTracks();
        as.staff(() -> client.unreachable(new ReportUnreachable(id, play.today(), null)));
        return id;
    }

    private UUID lostForLong() {
        UUID id = after(lost(), "2026-10-06");
        as.staff(() -> client.contactClient(new ContactClient(play.task(id, "contactClient"), play.today(), "phone", false, "pas de réponse")));
        return after(id, "2026-10-21");
    }

    private UUID after(UUID id, String day) {
        jobs.until(LocalDate.parse(day));
        return id;
    }
}
