package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a case's timeline, written once. */
@Entity
@Immutable
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id private UUID id;
    @Column(name = "case_id") private UUID caseId;
    @Enumerated(EnumType.STRING) private TimelineKind kind;
    @Column(name = "text_key") private String textKey;
    private String[] args;
    @Column(name = "free_text") private String freeText;
    @Column(name = "happened_at") private Instant happenedAt;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private UUID recordedBy;

    protected TimelineEntry() {}

    public static TimelineEntry of(TimelineEvent event, UUID by, Instant now) {
        TimelineEntry entry = new TimelineEntry();
        entry.id = UUID.randomUUID();
        entry.caseId = event.caseId();
        entry.kind = event.kind();
        entry.textKey = event.textKey();
        entry.args = event.args().toArray(String[]::new);
        entry.freeText = event.freeText();
        entry.happenedAt = event.at() == null ? now : event.at();
        entry.recordedAt = now;
        entry.recordedBy = by;
        return entry;
    }
}
