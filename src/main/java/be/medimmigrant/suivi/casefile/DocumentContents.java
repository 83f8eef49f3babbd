package be.medimmigrant.suivi.casefile;

import be.medimmigrant.suivi.casefile.domain.CaseDocument;
import be.medimmigrant.suivi.casefile.domain.DocumentContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The bytes of a paper for a feature that has decided itself who may have them, such as a copy made anonymous for a funder. */
@ApplicationScoped
public class DocumentContents {

    @PersistenceContext EntityManager em;

    /** Empty when it was removed. The name says nothing. */
    public Optional<DocumentFile> of(UUID documentId) {
        CaseDocument document = em.find(CaseDocument.class, documentId);
        DocumentContent content = document == null || document.isRemoved() ? null : em.find(DocumentContent.class, documentId);
        return Optional.ofNullable(content).map(found -> new DocumentFile(document.documentType(), document.mediaType(), found.bytes()));
    }
}
