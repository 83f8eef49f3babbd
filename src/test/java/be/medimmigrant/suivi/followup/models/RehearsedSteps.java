package be.medimmigrant.suivi.followup.models;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands for the Steps beans of the product: plain dates, and a note of everything the model asked for. */
public class RehearsedSteps {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    /** What the model asked to be done: {@code remind Timer_X}, {@code escalate Timer_X}, {@code compute refusal}, … */
    final List<String> asked = new ArrayList<>();
    LocalDate requested;
    LocalDate safeDate;
    LocalDate legalDate;
    LocalDate hearing;
    boolean onAppeal;
    String fundVerdict;
    boolean exceptional;
    boolean noteGiven;
    boolean invoiceKnown;
    boolean invoiceAbove;
    boolean ownCase;
    boolean mandateForCpas;
    boolean mandateForLawyer;
    boolean mandateForHospital;
    boolean judgedOnAppeal;

    void rehearse(LocalDate today) {
        asked.clear();
        requested = today;
        safeDate = today.plusDays(90);
        legalDate = today.plusDays(92);
        hearing = null;
        onAppeal = false;
        fundVerdict = "eligible";
        exceptional = false;
        noteGiven = false;
        invoiceKnown = false;
        invoiceAbove = false;
        ownCase = true;
        mandateForCpas = true;
        mandateForLawyer = true;
        mandateForHospital = true;
        judgedOnAppeal = false;
    }

    public Date timer(String caseId, String timerId) {
        LocalDate today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), BRUSSELS);
        return at(switch (timerId) {
            case "Timer_CollectionOverdue" -> today.plusDays(3);
            case "Timer_SilenceDay30" -> requested.plusDays(30);
            case "Timer_SilenceDay38" -> requested.plusDays(38);
            case "Timer_TransferDue" -> requested.plusDays(5);
            case "Timer_MediationUnanswered", "Timer_ExecutionCheck" -> today.plusDays(14);
            case "Timer_SafeDateMinus14" -> safeDate.minusDays(14);
            case "Timer_SafeDateMinus10", "Timer_EscalateToCoordinator" -> safeDate.minusDays(10);
            case "Timer_SafeDateMinus7" -> safeDate.minusDays(7);
            case "Timer_SafeDateMinus5" -> safeDate.minusDays(5);
            case "Timer_LegalDatePassed", "Timer_LegalDatePassedUnexecuted" -> legalDate.plusDays(1);
            case "Timer_AppealMinus14" -> today.plusDays(16);
            case "Timer_AppealMinus10" -> today.plusDays(20);
            case "Timer_AppealDatePassed" -> today.plusDays(31);
            case "Timer_HearingReminder" -> hearing.minusDays(14).isAfter(today) ? hearing.minusDays(14) : hearing.minusDays(3);
            case "Timer_ProcedureCheck" -> today.plusDays(onAppeal ? 60 : 30);
            case "Timer_Unreachable15", "Timer_Unreachable30" -> today.plusDays(15);
            case "Timer_LawyerConfirmation" -> today.plusDays(7);
            case "Timer_AccompanimentReminder" -> today.plusDays(2);
            case "Timer_ThirdPartyUnanswered" -> today.plusDays(2);
            case "Timer_ApprovalOverdue" -> today.plusDays(1);
            case "Timer_ApprovalExpired" -> today.plusDays(14);
            case "Timer_AmuFollowUp" -> today.plusDays(30);
            case "Timer_Retention" -> today.plusYears(5);
            default -> throw new IllegalArgumentException(timerId);
        });
    }

    /** From its day on; the next one only a century later. */
    public String repeated(String caseId, String timerId) {
        Date soon = new Date(ClockUtil.getCurrentTime().getTime() + 60_000);
        Date day = timer(caseId, timerId);
        return "R/" + (day.before(soon) ? soon : day).toInstant() + "/P100Y";
    }

    public Date due(String caseId, String taskKey) { return at(safeDate); }

    public Date followUp(String caseId, String taskKey) { return null; }

    public String groups(String caseId, String taskKey) { return "staff,coordinator"; }

    public String companion(String caseId) { return null; }

    public void remind(String caseId, String timerId) { asked.add("remind " + timerId); }

    public void escalate(String caseId, String timerId) { asked.add("escalate " + timerId); }

    public boolean mandateForCpas(String caseId) { return mandateForCpas; }

    public boolean mandateForLawyer(String caseId) { return mandateForLawyer; }

    public boolean mandateForUrgentHelp(String caseId) { return mandateForCpas || mandateForHospital; }

    public void leaveToClient(String caseId, String task) { asked.add("left to the client: " + task); }

    public boolean judgedOnAppeal(String caseId) { return judgedOnAppeal; }

    public boolean hearingReminderLeft(String caseId) { return timer(caseId, "Timer_HearingReminder").after(ClockUtil.getCurrentTime()); }

    public void computeDates(String caseId, String deadlineEvent) { asked.add("compute " + deadlineEvent); }

    public void removeSuperfluousAttachments(String caseId) { asked.add("removeSuperfluousAttachments"); }

    public void startRetention(String caseId) { asked.add("startRetention"); }

    public void retentionOver(String caseId) { asked.add("retentionOver"); }

    public String checkEligibility(String caseId) { return fundVerdict; }

    public boolean exceptional(String caseId) { return exceptional; }

    public void callDeputy(String caseId) { asked.add("callDeputy"); }

    public void reserveAmount(String caseId) { asked.add("reserveAmount"); }

    public boolean noteGiven(String caseId) { return noteGiven; }

    public boolean invoiceKnown(String caseId) { return invoiceKnown; }

    public boolean invoiceAbove(String caseId) { return invoiceAbove; }

    public String releaseReservation(String caseId) {
        asked.add("releaseReservation");
        return "approved_not_used";
    }

    public String bookIntervention(String caseId) {
        asked.add("bookIntervention");
        return "paid";
    }

    public boolean ownCase(String caseId) { return ownCase; }

    private static Date at(LocalDate day) { return Date.from(day.atStartOfDay(BRUSSELS).toInstant()); }
}
