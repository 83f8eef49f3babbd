package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.DocumentView;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.codes.Codes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The papers of the case on the page, read once per answer. */
@Named
@RequestScoped
public class DocumentsView {

    @Inject Documents documents;
    @Inject Codes codes;
    private List<DocumentView> all;

    public List<DocumentView> of(UUID caseId) {
        if (all == null) all = documents.of(caseId);
        return all;
    }

    public DocumentView get(UUID caseId, UUID id) {
        return of(caseId).stream().filter(d -> d.id().equals(id)).findFirst().orElse(null);
    }

    /** normal, high, health or financial, as the list of document types says. */
    public String sensitivity(DocumentView document) {
        return codes.get("document_types", document.documentType()).attribute("sensitivity");
    }
}
