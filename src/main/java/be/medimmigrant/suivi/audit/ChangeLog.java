package be.medimmigrant.suivi.audit;

import static be.medimmigrant.suivi.platform.acting.Roles.ADMINISTRATOR;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads the change log of one row. */
@Stateless
public class ChangeLog {

    private static final String SQL = "select l.id, l.at, l.actor, l.operation, k.key, l.before ->> k.key, l.after ->> k.key from change_log l"
            + " left join lateral (select distinct key from (select jsonb_object_keys(coalesce(l.before, '{}')) union select jsonb_object_keys(coalesce(l.after, '{}'))) u (key)) k on true"
            + " where l.table_name = ?1 and l.row_id = ?2 order by l.id desc, k.key";

    @PersistenceContext EntityManager em;

    /** Newest first, one entry per column that changed. */
    @AllowedTo(ADMINISTRATOR)
    @SuppressWarnings("unchecked")
    public List<ChangedValue> of(String table, String rowId) {
        List<Object[]> rows = em.createNativeQuery(SQL).setParameter(1, table).setParameter(2, rowId).setMaxResults(200).getResultList();
        return rows.stream().map(r -> new ChangedValue(((Number) r[0]).longValue(), (Instant) r[1], (UUID) r[2], (String) r[3], (String) r[4], (String) r[5], (String) r[6])).toList();
    }
}
