package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.AddDocument;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/** A paper of a case. Its content can be removed once it is no longer needed; that it was here stays known. */
@Entity
@Table(name = "case_document")
public class CaseDocument {

    @Id private UUID id;
    @Version private int version;
    @Column(name = "case_id") private UUID caseId;
    @Column(name = "document_type") private String documentType;
    @Column(name = "dated_on") private LocalDate datedOn;
    private String note;
    @Column(name = "media_type") private String mediaType;
    private int size;
    private String sha256;
    @Column(name = "added_at") private Instant addedAt;
    @Column(name = "added_by") private UUID addedBy;
    private boolean superfluous;
    @Column(name = "removed_at") private Instant removedAt;
    @Column(name = "removed_by") private UUID removedBy;

    protected CaseDocument() {}

    public static CaseDocument add(AddDocument paper, UUID by, Instant now, LocalDate today) {
        if (paper.documentType() == null) throw new RuleViolated("casefile.documentTypeMissing");
        if (paper.datedOn() != null && paper.datedOn().isAfter(today)) throw new RuleViolated("casefile.documentInFuture");
        FileKind kind = FileKind.of(paper.bytes());
        CaseDocument document = new CaseDocument();
        document.id = UUID.randomUUID();
        document.caseId = paper.caseId();
        document.documentType = paper.documentType();
        document.datedOn = paper.datedOn();
        document.note = paper.note() == null || paper.note().isBlank() ? null : paper.note().strip();
        document.mediaType = kind.mediaType();
        document.size = paper.bytes().length;
        document.sha256 = fingerprint(paper.bytes());
        document.addedAt = now;
        document.addedBy = by;
        return document;
    }

    public void markSuperfluous(boolean yes) { superfluous = yes && !isRemoved(); }

    public void remove(UUID by, Instant now) {
        if (isRemoved()) return;
        removedAt = now;
        removedBy = by;
        superfluous = false;
    }

    public boolean isRemoved() { return removedAt != null; }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public UUID id() { return id; }

    public UUID caseId() { return caseId; }

    public String documentType() { return documentType; }

    public LocalDate datedOn() { return datedOn; }

    public String note() { return note; }

    public String mediaType() { return mediaType; }

    public int size() { return size; }

    public Instant addedAt() { return addedAt; }

    public UUID addedBy() { return addedBy; }

    public boolean superfluous() { return superfluous; }
}
