package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.CollectRefusalDecision;
import be.medimmigrant.suivi.followup.amu.NotificationMode;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers: the decision, how it reached the client, what it lacks, what there is to prove. The term is shown as soon as its days are typed. */
@Named
@ViewScoped
public class CollectRefusalDecisionPage extends AmuTaskPage {

    @Inject AmuFollowUps followUps;
    private TriggerKind trigger;
    private String cpas;
    private LocalDate requestedOn;
    private LocalDate acknowledgedOn;
    private LocalDate decidedOn;
    private NotificationMode mode;
    private LocalDate posted;
    private LocalDate presented;
    private LocalDate received;
    private String ground;
    private List<MentionField> mentions = List.of();
    private List<String> evidence = new ArrayList<>();
    private boolean acuteNeed;
    private boolean previewed;

    @Override
    protected void fill(AmuFollowUpView known) {
        trigger = known.trigger();
        cpas = known.cpas();
        requestedOn = known.requestedOn();
        acknowledgedOn = known.acknowledgedOn();
        ground = known.ground();
        decidedOn = known.decidedOn();
        mode = known.mode() == null && trigger.isDecision() ? NotificationMode.REGISTERED_LETTER : known.mode();
        posted = known.posted();
        presented = known.presented();
        received = known.received();
        mentions = MentionField.of(known.mentions());
        evidence = new ArrayList<>(known.evidence());
        acuteNeed = known.acuteNeed();
        look();
    }

    /** Something was chosen or typed: as soon as the days allow it, the term is shown; days that contradict each other are refused at once. */
    public void look() {
        previewed = false;
        previewed = isDecision() ? notified() && getTerm() != null : isSilence() && requestedOn != null && getTerm() != null;
    }

    /** The term to appeal that these days would give. */
    public CaseDeadlineView getTerm() {
        if (isSilence()) return reading.termsFromSilence(cpas, requestedOn).get(1);
        return reading.termFrom(mode, posted, presented, received);
    }

    /** The day until which the CPAS may decide. */
    public CaseDeadlineView getCpasTerm() {
        return reading.termsFromSilence(cpas, requestedOn).get(0);
    }

    private boolean notified() {
        if (mode == null) return false;
        return switch (mode) {
            case REGISTERED_LETTER -> posted != null || presented != null;
            case ORDINARY_LETTER -> posted != null;
            case RECEIPT_SIGNED, HANDED_OVER, OTHER -> received != null;
        };
    }

    public boolean isDecision() { return trigger != null && trigger.isDecision(); }

    public boolean isSilence() { return trigger != null && trigger.isWaitedFor(); }

    public boolean isGranted() { return trigger == TriggerKind.GRANTED; }

    public boolean isPosting() { return mode == NotificationMode.REGISTERED_LETTER || mode == NotificationMode.ORDINARY_LETTER; }

    public String submit() {
        followUps.collect(command());
        return done();
    }

    CollectRefusalDecision command() {
        return new CollectRefusalDecision(getTaskId(), trigger, cpas, requestedOn, acknowledgedOn, decidedOn, mode, posted, presented,
                received, ground, MentionField.read(mentions), Set.copyOf(evidence), acuteNeed);
    }

    /** Another decision than the one known until now. */
    void begin(TriggerKind trigger, NotificationMode mode) {
        this.trigger = trigger;
        this.mode = mode;
        decidedOn = null;
        posted = null;
        presented = null;
        received = null;
        ground = null;
        mentions = MentionField.of(Map.of());
        look();
    }

    public List<TriggerKind> getTriggers() { return List.of(TriggerKind.values()); }

    /** Silence without more: the CPAS will be called and its silence established. What was never registered is confirmed in writing. */
    public boolean isSilenceAwaited() { return trigger == TriggerKind.SILENCE; }

    /** Without the postmark the safe day cannot allow for a term that runs from the posting. */
    public boolean isPostmarkLacking() { return mode == NotificationMode.REGISTERED_LETTER && posted == null && presented != null; }

    public TriggerKind getTrigger() { return trigger; }

    public void setTrigger(TriggerKind trigger) { this.trigger = trigger; }

    public String getCpas() { return cpas; }

    public void setCpas(String cpas) { this.cpas = cpas; }

    public LocalDate getRequestedOn() { return requestedOn; }

    public void setRequestedOn(LocalDate requestedOn) { this.requestedOn = requestedOn; }

    public LocalDate getAcknowledgedOn() { return acknowledgedOn; }

    public void setAcknowledgedOn(LocalDate acknowledgedOn) { this.acknowledgedOn = acknowledgedOn; }

    public LocalDate getDecidedOn() { return decidedOn; }

    public void setDecidedOn(LocalDate decidedOn) { this.decidedOn = decidedOn; }

    public NotificationMode getMode() { return mode; }

    public void setMode(NotificationMode mode) { this.mode = mode; }

    public LocalDate getPosted() { return posted; }

    public void setPosted(LocalDate posted) { this.posted = posted; }

    public LocalDate getPresented() { return presented; }

    public void setPresented(LocalDate presented) { this.presented = presented; }

    public LocalDate getReceived() { return received; }

    public void setReceived(LocalDate received) { this.received = received; }

    public String getGround() { return ground; }

    public void setGround(String ground) { this.ground = ground; }

    public List<MentionField> getMentions() { return mentions; }

    public List<String> getEvidence() { return evidence; }

    public void setEvidence(List<String> evidence) { this.evidence = evidence; }

    public boolean isAcuteNeed() { return acuteNeed; }

    public void setAcuteNeed(boolean acuteNeed) { this.acuteNeed = acuteNeed; }

    public boolean isPreviewed() { return previewed; }
}
