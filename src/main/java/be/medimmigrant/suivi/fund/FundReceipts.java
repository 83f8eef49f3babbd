package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.AddDocument;
import be.medimmigrant.suivi.casefile.DocumentFile;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.PlainLetters;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** The invoices and receipts of an intervention: kept as papers of its case, under no name of a file. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundReceipts {

    private static final Set<String> KINDS = Set.of(ReceiptCopy.PDF, "image/jpeg", "image/png");
    private static final String OF = "select r.document_id, r.blackened, r.added_at, a.display_name, d.media_type from fund_receipt r join case_document d on d.id = r.document_id"
            + " join account a on a.id = r.added_by where %s and d.removed_at is null order by r.added_at desc";

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject Interventions interventions;
    @Inject Documents documents;
    @Inject Persons persons;
    @Inject Once once;

    /** A receipt as pages show it. */
    public record Receipt(UUID document, boolean blackened, String mediaType, Instant at, String by) implements Serializable {

        public boolean isPicture() { return mediaType.startsWith("image/"); }
    }

    /**
     * Keeps it, at most 15 MiB. Refuses another kind than PDF, JPEG and PNG ({@code fund.refused.receiptKind}), what cannot be read
     * ({@code fund.refused.receiptUnreadable}), and a blackened copy whose text still holds the person's name or a national number
     * ({@code fund.refused.receiptNames}). Of a blackened copy only what is seen on it is kept (see {@link ReceiptCopy#redrawn}).
     *
     * @param form the same file sent twice by one form is kept once
     */
    public UUID add(AddReceipt said, String form) {
        Sent sent = new Sent(said.intervention(), DigestUtils.sha256Hex(said.bytes()), said.blackened());
        return UUID.fromString(once.run(form == null ? null : form + "/" + sent.hash(), sent, () -> addNow(said).toString()));
    }

    private record Sent(UUID intervention, String hash, boolean blackened) {}

    private UUID addNow(AddReceipt said) {
        Intervention of = interventions.require(said.intervention());
        String kind = documents.mediaType(said.bytes());
        if (!KINDS.contains(kind)) throw new RuleViolated("fund.refused.receiptKind");
        String text = ReceiptCopy.text(said.bytes(), kind);
        if (said.blackened() && names(of, text)) throw new RuleViolated("fund.refused.receiptNames");
        byte[] kept = said.blackened() ? ReceiptCopy.redrawn(said.bytes(), kind) : said.bytes();
        UUID document = documents.keep(new AddDocument(of.caseId(), "invoice_or_receipt", null, of.number(), kept));
        em.createNativeQuery("insert into fund_receipt (document_id, intervention_id, blackened, added_by, added_at) values (:document, :of, :blackened, :by, :at)")
                .setParameter("document", document).setParameter("of", of.id()).setParameter("blackened", said.blackened()).setParameter("by", work.me()).setParameter("at", work.now())
                .executeUpdate();
        return document;
    }

    /** Newest first. */
    public List<Receipt> of(UUID intervention) {
        return read(OF.formatted("r.intervention_id = :id"), intervention);
    }

    /** To be looked at inside a page. Refuses a paper that is no receipt ({@code casefile.documentGone}). */
    public DocumentFile file(UUID document) {
        if (read(OF.formatted("r.document_id = :id"), document).isEmpty()) throw new RuleViolated("casefile.documentGone");
        return documents.file(document);
    }

    private boolean names(Intervention of, String text) {
        PersonView person = persons.byId(of.personId()).orElseThrow();
        List<String> words = PlainLetters.words(text);
        return ReceiptCopy.holdsNationalNumber(text) || List.of(Objects.toString(person.familyName(), ""), Objects.toString(person.givenName(), "")).stream()
                .flatMap(name -> PlainLetters.words(name).stream()).filter(name -> name.length() > 2).anyMatch(words::contains);
    }

    @SuppressWarnings("unchecked")
    private List<Receipt> read(String sql, UUID id) {
        return ((List<Tuple>) em.createNativeQuery(sql, Tuple.class).setParameter("id", id).getResultList()).stream().map(t -> {
            Row row = new Row(t);
            return new Receipt(row.id("document_id"), row.is("blackened"), row.text("media_type"), row.moment("added_at"), row.text("display_name"));
        }).toList();
    }
}
