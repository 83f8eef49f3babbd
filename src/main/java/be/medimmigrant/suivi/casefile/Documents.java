package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.domain.CaseDocument;
import be.medimmigrant.suivi.casefile.domain.CaseFile;
import be.medimmigrant.suivi.casefile.domain.DocumentContent;
import be.medimmigrant.suivi.casefile.domain.DocumentReading;
import be.medimmigrant.suivi.casefile.domain.FileKind;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The papers of a case. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Documents {

    private static final Set<String> KEPT_CLOSE = Set.of("health", "high");

    @PersistenceContext EntityManager em;
    @Inject Accounts accounts;
    @Inject Codes codes;
    @Inject Timeline timeline;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Keeps a paper of at most 15 MiB: PDF, picture, letter or plain text, told from its bytes; anything else is refused. */
    public UUID add(AddDocument paper) {
        ofCase(paper).mustBeOpen();
        return keep(paper);
    }

    /** The same for what the accounts need after the case was closed: a copy of a receipt for the funder. */
    public UUID keep(AddDocument paper) {
        ofCase(paper);
        LocalDate today = LocalDate.now(clock);
        CaseDocument document = CaseDocument.add(paper, acting.id(), clock.instant(), today);
        codes.require("document_types", paper.documentType(), today.getYear());
        em.persist(document);
        em.flush();
        em.persist(DocumentContent.of(document, paper.bytes()));
        timeline.record(new TimelineEvent(paper.caseId(), TimelineKind.DOCUMENT, "casefile.timeline.documentAdded",
                List.of("code:document_types/" + paper.documentType(), "document:" + document.id()), document.note()));
        return document.id();
    }

    /** What kind of file it is, told from its bytes; refused as by {@link #add}. */
    public String mediaType(byte[] bytes) {
        return FileKind.of(bytes).mediaType();
    }

    private CaseFile ofCase(AddDocument paper) {
        CaseFile file = em.find(CaseFile.class, paper.caseId());
        if (file == null) throw new RuleViolated("casefile.unknown");
        return file;
    }

    /** Newest first, those whose content was removed included. */
    public List<DocumentView> of(UUID caseId) {
        return em.createQuery("select d from CaseDocument d where d.caseId = :caseId order by d.addedAt desc, d.id", CaseDocument.class)
                .setParameter("caseId", caseId).getResultStream().map(this::view).toList();
    }

    /**
     * The file itself, under a name that tells the case and the kind of paper. Opening what is about somebody's health, or to be
     * kept close for another reason, is recorded and stands in the history of the case.
     */
    public DocumentFile file(UUID documentId) {
        CaseDocument document = em.find(CaseDocument.class, documentId);
        DocumentContent content = document == null || document.isRemoved() ? null : em.find(DocumentContent.class, documentId);
        if (content == null) throw new RuleViolated("casefile.documentGone");
        if (KEPT_CLOSE.contains(codes.get("document_types", document.documentType()).attribute("sensitivity")))
            em.persist(DocumentReading.of(document, acting.id(), clock.instant()));
        String number = em.find(CaseFile.class, document.caseId()).number();
        String name = number + "-" + document.documentType() + "." + FileKind.extensionOf(document.mediaType());
        return new DocumentFile(name, document.mediaType(), content.bytes());
    }

    /** Says which papers go when the case closes; all others of the case stay. */
    public void markSuperfluous(UUID caseId, Set<UUID> documents) {
        em.createQuery("select d from CaseDocument d where d.caseId = :caseId", CaseDocument.class).setParameter("caseId", caseId)
                .getResultList().forEach(d -> d.markSuperfluous(documents.contains(d.id())));
    }

    /** Removes the content of what was marked; answers how many papers that were. */
    public int removeSuperfluous(UUID caseId) {
        List<CaseDocument> superfluous = em.createQuery("select d from CaseDocument d where d.caseId = :caseId and d.superfluous = true", CaseDocument.class)
                .setParameter("caseId", caseId).getResultList();
        superfluous.forEach(this::remove);
        return superfluous.size();
    }

    private void remove(CaseDocument document) {
        document.remove(acting.id(), clock.instant());
        em.createQuery("delete from DocumentContent c where c.documentId = :id").setParameter("id", document.id()).executeUpdate();
        timeline.record(TimelineEvent.of(document.caseId(), TimelineKind.DOCUMENT, "casefile.timeline.documentRemoved",
                "code:document_types/" + document.documentType()));
    }

    private DocumentView view(CaseDocument d) {
        return new DocumentView(d.id(), d.caseId(), d.documentType(), d.datedOn(), d.note(), d.mediaType(), d.size(), d.addedAt(),
                accounts.byId(d.addedBy()).map(AccountView::displayName).orElse(""), d.superfluous(), d.isRemoved());
    }
}
