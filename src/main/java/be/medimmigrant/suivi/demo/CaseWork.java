package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.followup.amu.*;
import be.medimmigrant.suivi.followup.shared.*;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a colleague enters on each task page, for one way the case can go. Every sentence is invented. */
@ApplicationScoped
class CaseWork {

    private static final String COURT = "labour_tribunal_fr";

    @Inject AmuFollowUps amu;
    @Inject AmuUrgentHelp urgentHelp;
    @Inject AmuExecution execution;
    @Inject AmuRemedies remedies;
    @Inject AmuProcedure procedure;
    @Inject AmuClient client;
    @Inject ConsentTasks consent;
    @Inject LawyerTasks lawyers;
    @Inject AccompanimentTasks accompaniments;
    @Inject ClosureTasks closures;
    @Inject Clock clock;

    /** Completes the task as the case's story wants it. */
    void complete(InventedCase c, String task, String key) {
        LocalDate today = LocalDate.now(clock);
        switch (key) {
            case "openFollowUp" -> amu.open(new OpenFollowUp(task, c.scenario.trigger, c.cpas, c.requestedOn, null, null, false));
            case "explainSecrecy" -> consent.explain(new ExplainSecrecy(task, today, null, Interpreter.NONE));
            case "recordConsent" -> consent.record(new RecordConsent(task, today, ConsentForm.ORAL, true, everybody()));
            case "collectRefusalDecision" -> collect(c, task, today);
            case "confirmRequestInWriting" -> amu.confirmRequestInWriting(new ConfirmRequestInWriting(task, today, "email", "Demande confirmée par écrit.", false));
            case "callCpas" -> amu.callCpas(new CallCpas(task, today, CallResult.STILL_EXAMINING, "Le dossier est encore à l’examen.", false));
            case "verifyTransfer" -> amu.verifyTransfer(new VerifyTransfer(task, TransferResult.NOT_TRANSFERRED, null, null, today, "Rien n’a été transmis.", false));
            case "requestUrgentHelp" -> urgentHelp.request(new RequestUrgentHelp(task, ThirdParty.HOSPITAL, today, "phone", "Rendez-vous obtenu.", false));
            case "analyseGround" -> analyse(c, task);
            case "contactCpas" -> remedies.contactCpas(new ContactCpas(task, today, "phone", false, true, false, null, "Révision demandée, nouveau certificat annoncé."));
            case "chooseLawyer" -> lawyers.choose(new ChooseLawyer(task, LawyerThrough.BAJ, null, null));
            case "sendFileToLawyer" -> lawyers.send(new SendFileToLawyer(task, today, "email", "Décision, enveloppe et certificat envoyés.", false));
            case "recordLawyer" -> lawyers.record(new RecordLawyer(task, LawyerAnswer.CONFIRMED, today, "Me Exemple", "BAJ-" + today.getYear(), NextStepBy.LAWYER));
            case "bookAccompaniment" -> accompaniments.book(new BookAccompaniment(task, Whom.of(ThirdParty.CPAS), false, "CPAS, accueil", today.plusDays(6), LocalTime.of(10, 0), c.owner.id(), null, Interpreter.NONE));
            case "recordAccompaniment" -> accompaniments.record(new RecordAccompaniment(task, AccompanimentOutcome.HELD, "Dossier remis."));
            case "confirmFiling" -> remedies.confirmFiling(new ConfirmFiling(task, FilingState.FILED, null));
            case "helpFileApplication" -> remedies.helpFileApplication(new HelpFileApplication(task, "Requête simple préparée avec la personne."));
            case "recordFiling" -> remedies.recordFiling(new RecordFiling(task, today, COURT, roll(today), FilingProof.LAWYER_CONFIRMATION));
            case "checkNotificationDefects" -> remedies.checkDefects(new CheckNotificationDefects(task, Map.of(), true, DefectConclusion.NEW_REQUEST, null, null, null, null, "Nouvelle demande introduite."));
            case "checkProcedure" -> checkProcedure(c, task, today);
            case "prepareHearing" -> procedure.prepareHearing(new PrepareHearing(task, "Accompagnement prévu."));
            case "recordJudgment" -> procedure.recordJudgment(new RecordJudgment(task, c.scenario.goesToCourt() ? c.scenario.judgment : JudgmentKind.FAVOURABLE, today.minusDays(6), today.minusDays(2), null));
            case "decideOnAppeal" -> procedure.decideOnAppeal(new DecideOnAppeal(task, AppealDecision.NONE, today, true, "Décidé avec l’avocate."));
            case "askAboutCassation" -> procedure.askAboutCassation(new DecideOnAppeal(task, AppealDecision.NONE, today, "L’avocate le déconseille."));
            case "verifyExecution" -> execution.verify(new VerifyExecution(task, ExecutionState.RECEIVED, today, null));
            case "contactClient" -> client.contactClient(new ContactClient(task, today, "phone", false, "Sans réponse."));
            case "proposeClosure" -> client.proposeClosure(new ProposeClosure(task, true, null));
            case "recordClosure" -> closures.record(new RecordClosure(task, closures.proposedOutcome(task), today, "Suivi terminé.", Set.of()));
            default -> throw new IllegalStateException("The invented year does not know the task " + key);
        }
    }

    private void collect(InventedCase c, String task, LocalDate today) {
        boolean silent = c.scenario.trigger == TriggerKind.SILENCE && !c.decisionArrived;
        TriggerKind trigger = silent ? TriggerKind.SILENCE : c.decisionArrived ? TriggerKind.GRANTED : c.scenario.trigger;
        LocalDate decided = silent ? null : today.minusDays(9);
        boolean paper = trigger.isDecision();
        amu.collect(new CollectRefusalDecision(task, trigger, c.cpas, c.requestedOn, null, decided, paper ? NotificationMode.REGISTERED_LETTER : null,
                paper ? decided.plusDays(2) : null, paper ? decided.plusDays(4) : null, null, paper ? "address_not_proven" : null,
                paper ? Map.of(Mention.COURT_ADDRESS, false) : Map.of(), paper ? Set.of("cpas_decision_letter") : Set.of(), false));
    }

    private void analyse(InventedCase c, String task) {
        boolean other = c.scenario == Scenario.OTHER_SCHEME;
        amu.analyse(new AnalyseGround(task, "address_not_proven", other ? WayForward.OTHER_SCHEME : WayForward.CONTEST,
                other ? Chances.POOR : Chances.GOOD, other ? OtherScheme.MUTUALITY : null, "Attestation d’hébergement à joindre."));
    }

    private void checkProcedure(InventedCase c, String task, LocalDate today) {
        if (c.hearingOn == null) {
            c.hearingOn = today.plusDays(30);
            procedure.checkProcedure(new CheckProcedure(task, c.hearingOn, roll(today), false, null));
        } else {
            procedure.checkProcedure(new CheckProcedure(task, null, null, !today.isBefore(c.hearingOn), null));
        }
    }

    void cpasAnswers(UUID caseId, CpasAnswer answer) {
        remedies.cpasAnswered(new RecordCpasAnswer(caseId, answer, LocalDate.now(clock), "phone",
                answer == CpasAnswer.REVISED ? "La décision est revue, la carte suit." : "Le CPAS maintient son refus."));
    }

    void decisionArrives(InventedCase c) {
        amu.decisionReceived(c.id);
        c.decisionArrived = true;
    }

    void withdraws(UUID caseId) {
        client.withdraws(new RecordWithdrawal(caseId, LocalDate.now(clock), "La personne ne souhaite pas continuer."));
    }

    void lost(UUID caseId) {
        client.unreachable(new ReportUnreachable(caseId, LocalDate.now(clock).minusDays(10), "Numéro coupé."));
    }

    private static Map<ThirdParty, Boolean> everybody() {
        Map<ThirdParty, Boolean> mandates = new EnumMap<>(ThirdParty.class);
        ConsentTasks.ALWAYS_ASKED.forEach(party -> mandates.put(party, true));
        return mandates;
    }

    private static String roll(LocalDate day) {
        return (day.getYear() % 100) + "/" + day.getDayOfYear() + "/A";
    }
}
