package be.medimmigrant.suivi.deadline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Something the watchdog found. It stands until a later round no longer finds it; it is kept afterwards. */
@Entity
@Table(name = "deadline_alert")
public class Alert {

    @Id private UUID id;
    @Version private int version;
    private String kind;
    private String subject;
    @Column(name = "case_id") private UUID caseId;
    @Column(name = "rule_code") private String ruleCode;
    @Column(name = "process_key") private String processKey;
    private String step;
    @Column(name = "found_at") private Instant foundAt;
    @Column(name = "gone_at") private Instant goneAt;

    protected Alert() {}

    public static Alert raise(Finding finding, Instant at) {
        Alert alert = new Alert();
        alert.id = UUID.randomUUID();
        alert.kind = finding.kind().code();
        alert.subject = finding.subject();
        alert.caseId = finding.caseId();
        alert.ruleCode = finding.ruleCode();
        alert.processKey = finding.processKey();
        alert.step = finding.step();
        alert.foundAt = at;
        return alert;
    }

    public void gone(Instant at) {
        goneAt = at;
    }

    public boolean tells(Finding finding) {
        return kind.equals(finding.kind().code()) && subject.equals(finding.subject());
    }

    public boolean isAboutJob() { return kind.startsWith("job_"); }

    public UUID id() { return id; }

    public String kind() { return kind; }

    public String subject() { return subject; }
}
