package be.medimmigrant.suivi.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody opened a paper to be kept close: written before the paper is handed out, never changed. */
@Entity
@Immutable
@Table(name = "document_reading")
public class DocumentReading {

    @Id private UUID id;
    @Column(name = "case_id") private UUID caseId;
    @Column(name = "document_id") private UUID documentId;
    @Column(name = "document_type") private String documentType;
    @Column(name = "read_at") private Instant readAt;
    @Column(name = "read_by") private UUID readBy;

    protected DocumentReading() {}

    public static DocumentReading of(CaseDocument document, UUID reader, Instant now) {
        DocumentReading reading = new DocumentReading();
        reading.id = UUID.randomUUID();
        reading.caseId = document.caseId();
        reading.documentId = document.id();
        reading.documentType = document.documentType();
        reading.readAt = now;
        reading.readBy = reader;
        return reading;
    }
}
