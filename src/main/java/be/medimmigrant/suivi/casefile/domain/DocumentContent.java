package be.medimmigrant.suivi.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of a document, apart from it so that lists never read them. */
@Entity
@Immutable
@Table(name = "case_document_content")
public class DocumentContent {

    @Id @Column(name = "document_id") private UUID documentId;
    private byte[] bytes;

    protected DocumentContent() {}

    public static DocumentContent of(CaseDocument document, byte[] bytes) {
        DocumentContent content = new DocumentContent();
        content.documentId = document.id();
        content.bytes = bytes;
        return content;
    }

    public byte[] bytes() { return bytes; }
}
