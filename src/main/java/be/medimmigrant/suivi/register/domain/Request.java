package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.register.RequestView;
import be.medimmigrant.suivi.register.RequesterView;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * One contact with its questions. Registered with a number of its year; corrected and completed later, by whoever sees it
 * first; closed when nothing is left to do, and opened again if something is. It counts in the year of the day it came in; the
 * year of its number never changes.
 */
@Entity
@Table(name = "request")
public class Request {

    @Id private UUID id;
    @Version private int version;
    private int year;
    private int sequence;
    @Column(name = "received_on") private LocalDate receivedOn;
    @Column(name = "received_at") private Instant receivedAt;
    @Column(name = "closed_on") private LocalDate closedOn;
    private String means;
    @Column(name = "requester_id") private UUID requesterId;
    @Column(name = "person_id") private UUID personId;
    private String language;
    @Column(name = "non_medical") private boolean nonMedical;
    private String outcome;
    private String note;
    @Column(name = "registered_by") private UUID registeredBy;
    @Column(name = "draft_id") private UUID draftId;
    @Column(name = "intake_seconds") private Integer intakeSeconds;

    @ElementCollection
    @CollectionTable(name = "request_theme", joinColumns = @JoinColumn(name = "request_id"))
    private Set<Mention> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "request_medical_theme", joinColumns = @JoinColumn(name = "request_id"))
    private Set<Mention> medicalThemes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "request_condition", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "condition")
    private Set<String> conditions = new HashSet<>();

    protected Request() {}

    public static Request register(int number, Instant at, LocalDate on, UUID requester, UUID person, Heard heard, UUID by) {
        Request request = new Request();
        request.id = UUID.randomUUID();
        request.year = on.getYear();
        request.sequence = number;
        request.receivedAt = at;
        request.receivedOn = on;
        request.requesterId = Objects.requireNonNull(requester);
        request.personId = person;
        request.registeredBy = by;
        request.become(heard);
        return request;
    }

    /** @param seconds from the first key to the first save; null when nothing had been kept yet */
    public void typedIn(UUID draft, Integer seconds) {
        draftId = draft;
        intakeSeconds = seconds;
    }

    public void correct(int seenVersion, LocalDate received, UUID requester, Heard heard) {
        if (seenVersion != version) throw new RuleViolated("register.changedMeanwhile");
        if (closedOn != null && received.isAfter(closedOn)) throw new RuleViolated("register.receivedAfterClosing");
        receivedOn = received;
        requesterId = requester;
        become(heard);
    }

    public void concern(UUID person) {
        personId = person;
    }

    public void cameFrom(UUID requester) {
        requesterId = requester;
    }

    public void endsIn(String code) {
        outcome = code;
    }

    /** Closing needs an outcome: the year's figures would not know what became of it. */
    public void close(LocalDate on) {
        if (outcome == null) throw new RuleViolated("register.outcomeMissing");
        if (closedOn == null) closedOn = on;
    }

    public void reopen() {
        closedOn = null;
    }

    private void become(Heard heard) {
        means = heard.means();
        language = heard.language();
        nonMedical = heard.nonMedical();
        outcome = heard.outcome();
        note = heard.note();
        replace(themes, Mention.of(heard.themes()));
        replace(medicalThemes, Mention.of(heard.medicalThemes()));
        replace(conditions, heard.conditions());
    }

    /** Only what differs, so that correcting a note does not rewrite the themes. */
    private static <T> void replace(Set<T> now, Set<T> wanted) {
        now.retainAll(wanted);
        now.addAll(wanted);
    }

    public UUID id() {
        return id;
    }

    /** What it says, for a correction within that year; in another year everything is said anew. */
    public Heard heardIn(int year) {
        if (receivedOn.getYear() != year) return Heard.NOTHING;
        return new Heard(means, language, nonMedical, Mention.inOrder(themes), Mention.inOrder(medicalThemes), conditions, outcome, note);
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String number() {
        return "%d-%04d".formatted(year, sequence);
    }

    public String outcome() {
        return outcome;
    }

    public UUID requesterId() {
        return requesterId;
    }

    public UUID personId() {
        return personId;
    }

    public RequestView view(RequesterView requester) {
        return new RequestView(id, version, number(), receivedOn, receivedAt, closedOn, means, requester, personId, language, nonMedical,
                Mention.inOrder(themes), Mention.inOrder(medicalThemes), Set.copyOf(conditions), outcome, note, registeredBy);
    }
}
