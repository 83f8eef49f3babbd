package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

/** What the acting person began to write into a case's timeline: nothing typed is lost. One draft per person and case. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class CommentDrafts {

    private static final String KEEP = "insert into comment_draft (account_id, case_id, text, saved_at) values (:me, :caseId, :text, :now)"
            + " on conflict (account_id, case_id) do update set text = excluded.text, saved_at = excluded.saved_at";

    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject Clock clock;

    /** An empty text forgets the draft. */
    public void keep(UUID caseId, String text) {
        if (text == null || text.isBlank()) forget(caseId);
        else em.createNativeQuery(KEEP).setParameter("me", acting.id()).setParameter("caseId", caseId).setParameter("text", text)
                .setParameter("now", Timestamp.from(clock.instant())).executeUpdate();
    }

    /** The draft, or null. */
    public String of(UUID caseId) {
        return (String) em.createNativeQuery("select text from comment_draft where account_id = :me and case_id = :caseId", String.class)
                .setParameter("me", acting.id()).setParameter("caseId", caseId).getResultStream().findFirst().orElse(null);
    }

    public void forget(UUID caseId) {
        em.createNativeQuery("delete from comment_draft where account_id = :me and case_id = :caseId")
                .setParameter("me", acting.id()).setParameter("caseId", caseId).executeUpdate();
    }
}
