package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.followup.amu.AppealDecision;
import be.medimmigrant.suivi.followup.amu.CallResult;
import be.medimmigrant.suivi.followup.amu.CpasAnswer;
import be.medimmigrant.suivi.followup.amu.DefectConclusion;
import be.medimmigrant.suivi.followup.amu.ExecutionState;
import be.medimmigrant.suivi.followup.amu.Mention;
import be.medimmigrant.suivi.followup.amu.TransferResult;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One accompaniment against a refusal, a silence or a stop of urgent medical aid. It is reported with a request, opened
 * with what the client came with, fed with the decision and the way it was notified (or with the silence), analysed, and
 * then lives on two tracks at once: the mediation with the CPAS and the application to the labour tribunal. It ends by
 * aid received, by a judgment, by another scheme, by a new request or by a client who does not go on; never because a
 * date passed. Each verb checks its days against those known before and against today; what it concludes is its
 * {@link #outcome()}, a code of {@code case_outcomes}.
 */
@Entity
@Table(name = "amu_follow_up")
public class AmuFollowUp {

    private static final String UNUSUAL_GROUND = "other_ground";

    @Id @Column(name = "case_id") private UUID caseId;
    @Version private int version;
    @Column(name = "trigger_kind") @Enumerated(EnumType.STRING) private TriggerKind trigger;
    @Embedded private CpasRequest request;
    private String ground;
    @Column(name = "acute_need") private boolean acuteNeed;
    @Column(name = "decided_on") private LocalDate decidedOn;
    @Embedded private Notification notification;
    @ElementCollection
    @CollectionTable(name = "amu_mention", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "mention") @MapKeyEnumerated(EnumType.STRING) @Column(name = "present")
    private Map<Mention, Boolean> mentions = new EnumMap<>(Mention.class);
    @ElementCollection
    @CollectionTable(name = "amu_evidence", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "document_type")
    private Set<String> evidence = new HashSet<>();
    @Column(name = "confirmed_in_writing_on") private LocalDate confirmedInWritingOn;
    @Column(name = "call_result") @Enumerated(EnumType.STRING) private CallResult lastCall;
    @Column(name = "transfer_result") @Enumerated(EnumType.STRING) private TransferResult transfer;
    @Column(name = "transfer_received_on") private LocalDate transferReceivedOn;
    @Column(name = "urgent_help_asked_on") private LocalDate urgentHelpAskedOn;
    @Embedded private Analysis analysis;
    @Embedded private Mediation mediation;
    @Embedded private Filing filing;
    @Column(name = "hearing_on") private LocalDate hearingOn;
    @Column(name = "hearings_prepared") private int hearingsPrepared;
    @Embedded private Judgment judgment;
    @Column(name = "judged_on_appeal") private boolean judgedOnAppeal;
    @Column(name = "appeal_decision") @Enumerated(EnumType.STRING) private AppealDecision appeal;
    @Column(name = "appeal_decided_on") private LocalDate appealDecidedOn;
    @Column(name = "execution_state") @Enumerated(EnumType.STRING) private ExecutionState execution;
    @Column(name = "execution_checked_on") private LocalDate executionCheckedOn;
    @Embedded private DefectCheck defectCheck;
    @Column(name = "unreachable_since") private LocalDate unreachableSince;
    private String outcome;

    protected AmuFollowUp() {}

    /** A refusal was reported with a request; nothing more is known than the case it belongs to. */
    public static AmuFollowUp report(UUID caseId) {
        AmuFollowUp followUp = new AmuFollowUp();
        followUp.caseId = Objects.requireNonNull(caseId);
        return followUp;
    }

    /** What the client came with: refused what, by which CPAS, asked when, and whether care is needed within seven days. */
    public void open(TriggerKind trigger, CpasRequest request, String ground, boolean acuteNeed) {
        this.trigger = Days.chosen(trigger, "trigger");
        this.request = Days.chosen(request, "cpas");
        if (trigger.needsRequestDay()) Days.known(request.requestedOn(), "requestedOn");
        this.ground = ground;
        this.acuteNeed = acuteNeed;
    }

    /** The papers are in: a decision and how it reached the client, what it lacks, what there is to prove the client's case. */
    public void collectDecision(TriggerKind trigger, CpasRequest request, LocalDate decidedOn, Notification notification, String ground) {
        if (!Days.chosen(trigger, "trigger").isDecision()) throw new IllegalArgumentException("no decision: " + trigger);
        Days.chosen(notification, "notificationMode");
        Days.inOrder(request.requestedOn(), decidedOn, "decidedBeforeRequested");
        Days.inOrder(decidedOn, notification.earliest(), "notifiedBeforeDecided");
        open(trigger, request, Days.chosen(ground, "ground"), acuteNeed);
        this.decidedOn = decidedOn;
        this.notification = notification;
    }

    /** No decision is to be found: the term runs from the request. */
    public void collectSilence(TriggerKind trigger, CpasRequest request) {
        if (!Days.chosen(trigger, "trigger").isWaitedFor()) throw new IllegalArgumentException("a decision: " + trigger);
        open(trigger, request, "no_decision", acuteNeed);
        decidedOn = null;
        notification = null;
    }

    /** The CPAS granted the aid meanwhile: what remains is to see it arrive. */
    public void collectGrant(CpasRequest request, LocalDate grantedOn, LocalDate today) {
        Days.happened(grantedOn, today, "grantedOn");
        Days.inOrder(request.requestedOn(), grantedOn, "decidedBeforeRequested");
        this.request = request;
        decidedOn = grantedOn;
        trigger = TriggerKind.GRANTED;
        outcome = Outcomes.REVISED;
    }

    public void checkMentions(Map<Mention, Boolean> seen) {
        mentions.clear();
        seen.forEach((mention, present) -> {
            if (present != null) mentions.put(mention, present);
        });
    }

    /** @param documentTypes codes of {@code document_types} that are in the file */
    public void holdEvidence(Set<String> documentTypes) {
        evidence.retainAll(documentTypes);
        evidence.addAll(documentTypes);
    }

    public void needAcuteCare(boolean acute) {
        acuteNeed = acute;
    }

    public void confirmInWriting(LocalDate on, LocalDate today) {
        Days.inOrder(request.requestedOn(), Days.happened(on, today, "confirmedOn"), "confirmedBeforeRequested");
        confirmedInWritingOn = on;
    }

    /** A request that the CPAS does not know was never registered. */
    public void called(CallResult result) {
        lastCall = Days.chosen(result, "callResult");
        if (result == CallResult.NO_REQUEST_KNOWN) trigger = TriggerKind.NO_ACKNOWLEDGEMENT;
    }

    /** Another CPAS that took the request over decides it from then on. */
    public void verifyTransfer(TransferResult result, String otherCpas, LocalDate receivedOn, LocalDate today) {
        transfer = Days.chosen(result, "transfer");
        if (result == TransferResult.OTHER_CPAS_DECIDES) {
            if (otherCpas == null || otherCpas.equals(request.cpas())) throw new RuleViolated("followup.amu.refused.otherCpas");
            Days.inOrder(request.requestedOn(), Days.happened(receivedOn, today, "transferReceivedOn"), "receivedBeforeRequested");
            transferReceivedOn = receivedOn;
            request = request.toOtherCpas(otherCpas);
            trigger = TriggerKind.SILENCE;
        }
        if (result == TransferResult.REFERRED) outcome = Outcomes.REFERRED;
    }

    public void askUrgentHelp(ThirdParty askedOf, LocalDate on, LocalDate today) {
        Days.chosen(askedOf, "urgentHelpOf");
        urgentHelpAskedOn = Days.happened(on, today, "urgentHelpOn");
    }

    public void analyse(Analysis analysis, String ground) {
        this.analysis = Objects.requireNonNull(analysis);
        this.ground = Days.chosen(ground, "ground");
        outcome = switch (analysis.way()) {
            case CONTEST -> null;
            case OTHER_SCHEME -> Outcomes.OTHER_SCHEME;
            case REFERRED -> Outcomes.REFERRED;
        };
    }

    public void contactCpas(LocalDate on, boolean hearingRequested, boolean newCertificate, LocalDate today) {
        mediation = Mediation.begun(on, hearingRequested, newCertificate, today);
    }

    /** Without our mediation only a revision is news: the client spoke to the CPAS, or it thought better of it. */
    public void cpasAnswered(CpasAnswer answer, LocalDate on, LocalDate today) {
        if (mediation == null && Days.chosen(answer, "cpasAnswer") != CpasAnswer.REVISED) throw new RuleViolated("followup.amu.refused.noMediation");
        if (mediation == null) Days.happened(on, today, "answeredOn");
        else mediation = mediation.answered(answer, on, today);
        if (answer == CpasAnswer.REVISED) outcome = Outcomes.REVISED;
    }

    public void file(Filing filing) {
        Days.inOrder(decidedOn, filing.on(), "filedBeforeDecided");
        Days.inOrder(request.requestedOn(), filing.on(), "filedBeforeRequested");
        this.filing = filing;
    }

    /** @param lateFiling the application that turned up after all; only with {@code FILED} */
    public void checkDefects(DefectCheck check, Filing lateFiling, LocalDate today) {
        Days.notAhead(check.on(), today, "checkedOn");
        defectCheck = check;
        if (check.conclusion() == DefectConclusion.FILED) file(Days.chosen(lateFiling, "filedOn"));
        if (check.conclusion() == DefectConclusion.NEW_REQUEST) outcome = Outcomes.NEW_REQUEST;
        if (check.conclusion() == DefectConclusion.MISSED) outcome = Outcomes.DEADLINE_MISSED;
    }

    /** A hearing is announced beforehand; a number of the roll that came with it completes the filing. */
    public void fixHearing(LocalDate on, String rollNumber) {
        Days.inOrder(requireFiling().on(), Days.known(on, "hearingOn"), "hearingBeforeFiling");
        filing = filing.numbered(rollNumber);
        hearingOn = on;
        hearingsPrepared = 0;
    }

    public void prepareHearing() {
        hearingsPrepared++;
    }

    public void judge(Judgment judgment) {
        Days.inOrder(requireFiling().on(), judgment.on(), "judgedBeforeFiled");
        this.judgment = judgment;
        judgedOnAppeal = isInAppeal();
        hearingOn = null;
        appeal = null;
        execution = null;
        outcome = judgment.kind().outcome();
    }

    public void decideOnAppeal(AppealDecision decision, LocalDate on, LocalDate today) {
        if (judgment == null) throw new RuleViolated("followup.amu.refused.noJudgment");
        appeal = Days.chosen(decision, "appeal");
        Days.inOrder(judgment.on(), Days.happened(on, today, "appealDecidedOn"), "appealBeforeJudgment");
        appealDecidedOn = on;
    }

    /** Only a judgment can be appealed against, and only what was granted without one can be taken back. */
    public List<ExecutionState> possibleExecutions() {
        ExecutionState without = judgment == null ? ExecutionState.CPAS_APPEALED : ExecutionState.WITHDRAWN;
        return Stream.of(ExecutionState.values()).filter(state -> state != without).toList();
    }

    /** Aid that the CPAS takes back leads to the remedies again: what was concluded no longer holds. */
    public void verifyExecution(ExecutionState state, LocalDate on, LocalDate today) {
        if (!possibleExecutions().contains(Days.chosen(state, "execution"))) throw new RuleViolated("followup.amu.refused.execution");
        execution = state;
        executionCheckedOn = Days.happened(on, today, "executionCheckedOn");
        if (state == ExecutionState.WITHDRAWN) outcome = null;
    }

    public void loseContact(LocalDate since, LocalDate today) {
        if (unreachableSince != null) throw new RuleViolated("followup.amu.refused.alreadySought");
        unreachableSince = Days.happened(since, today, "unreachableSince");
    }

    public void reachAgain() {
        unreachableSince = null;
    }

    /** The CPAS's decision came after all: what there is to contest is no longer its silence. Too late for an appeal that was filed. */
    public boolean mayCollectLateDecision() {
        return filing == null && request != null;
    }

    /** Whoever withdrew, or was sent elsewhere, comes back: what was concluded no longer holds. */
    public void resume() {
        outcome = null;
        unreachableSince = null;
    }

    /** The client said that day that they do not go on, or was given up that day as not to be found. */
    public void giveUp(LocalDate on, LocalDate today) {
        Days.happened(on, today, "withdrawnOn");
        outcome = Outcomes.CLIENT_WITHDREW;
    }

    /** A base date was corrected where deadlines are kept; the day known here follows. */
    public void correctBase(String base, TriggerInput input, LocalDate today) {
        switch (base) {
            case "request" -> input.happenedOn().ifPresent(day -> correctRequest(day, today));
            case "notification" -> notification = notification == null ? null : Notification.corrected(input);
            case "judgment" -> judgment = judgment == null ? null : input.presentedOn().map(judgment::notified).orElse(judgment);
            default -> { }
        }
    }

    private void correctRequest(LocalDate day, LocalDate today) {
        if (transferReceivedOn == null) request = request.madeOn(day, today);
        else transferReceivedOn = Days.happened(day, today, "transferReceivedOn");
    }

    private Filing requireFiling() {
        if (filing == null) throw new RuleViolated("followup.amu.refused.notFiled");
        return filing;
    }

    public UUID caseId() { return caseId; }

    public TriggerKind trigger() { return trigger; }

    public CpasRequest request() { return request; }

    /** The day from which the CPAS that decides has its thirty days. */
    public LocalDate termOfCpasFrom() { return transferReceivedOn == null ? request.requestedOn() : transferReceivedOn; }

    /** The usual answers do not fit: the coordinator analyses it (DOMAIN.md §2). */
    public boolean hasUnusualGround() { return isUnusual(ground); }

    public static boolean isUnusual(String ground) { return UNUSUAL_GROUND.equals(ground); }

    public Optional<String> ground() { return Optional.ofNullable(ground); }

    public boolean acuteNeed() { return acuteNeed; }

    public LocalDate decidedOn() { return decidedOn; }

    /** The day of the decision; where it is not known, the day on which it was on its way at the latest. */
    public LocalDate decidedBy() { return decidedOn != null ? decidedOn : notification.earliest(); }

    public Optional<Notification> notification() { return Optional.ofNullable(notification); }

    public Map<Mention, Boolean> mentions() { return Map.copyOf(mentions); }

    public Set<String> evidence() { return Set.copyOf(evidence); }

    public Optional<Analysis> analysis() { return Optional.ofNullable(analysis); }

    public Optional<Mediation> mediation() { return Optional.ofNullable(mediation); }

    public Optional<Filing> filing() { return Optional.ofNullable(filing); }

    public LocalDate hearingOn() { return hearingOn; }

    public int hearingsPrepared() { return hearingsPrepared; }

    public Optional<Judgment> judgment() { return Optional.ofNullable(judgment); }

    /** The judgment is one of the second instance, against which no appeal exists: a lawyer says what cassation may do. */
    public boolean judgedOnAppeal() { return judgedOnAppeal; }

    public LocalDate unreachableSince() { return unreachableSince; }

    /** Somebody appealed, we or the CPAS: all goes more slowly. */
    public boolean isInAppeal() { return appeal == AppealDecision.LODGED || execution == ExecutionState.CPAS_APPEALED; }

    /** What it ends with, as far as is known today; a code of {@code case_outcomes}. */
    public Optional<String> outcome() { return Optional.ofNullable(outcome); }
}
