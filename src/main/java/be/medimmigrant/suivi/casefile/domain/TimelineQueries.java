package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads a timeline by stretches, each beginning where the one before ended. */
@ApplicationScoped
public class TimelineQueries {

    private static final String MATCHING = """
             from timeline_entry e join account a on a.id = e.recorded_by
            where e.case_id = :caseId and (:kind = '' or e.kind = :kind) and (:system or e.kind <> 'SYSTEM' or :kind = 'SYSTEM')
            """;
    private static final String BEFORE = " and (e.happened_at, e.sequence) < (cast(:at as timestamptz), :sequence)";

    @PersistenceContext EntityManager em;

    @SuppressWarnings("unchecked")
    public List<TimelineEntryView> stretch(UUID caseId, TimelineFilter filter, int size) {
        String sql = "select e.id, e.sequence, e.kind, e.text_key, e.args, e.free_text, e.happened_at, e.recorded_at, a.display_name"
                + matching(filter) + " order by e.happened_at desc, e.sequence desc limit " + size;
        List<Tuple> rows = bound(em.createNativeQuery(sql, Tuple.class), caseId, filter).getResultList();
        return rows.stream().map(Row::new).map(TimelineQueries::entry).toList();
    }

    public int count(UUID caseId, TimelineFilter filter) {
        return ((Number) bound(em.createNativeQuery("select count(*)" + matching(filter)), caseId, filter).getSingleResult()).intValue();
    }

    @SuppressWarnings("unchecked")
    public Map<TimelineKind, Integer> counts(UUID caseId) {
        Map<TimelineKind, Integer> counts = new EnumMap<>(TimelineKind.class);
        List<Tuple> rows = em.createNativeQuery("select kind, count(*) as lines from timeline_entry where case_id = :caseId group by kind", Tuple.class)
                .setParameter("caseId", caseId).getResultList();
        rows.stream().map(Row::new).forEach(r -> counts.put(TimelineKind.valueOf(r.text("kind")), r.number("lines")));
        return counts;
    }

    private static String matching(TimelineFilter filter) {
        return MATCHING + (filter.before() == null ? "" : BEFORE);
    }

    private static Query bound(Query query, UUID caseId, TimelineFilter filter) {
        query.setParameter("caseId", caseId).setParameter("kind", filter.kind() == null ? "" : filter.kind().name())
                .setParameter("system", filter.system());
        if (filter.before() != null)
            query.setParameter("at", filter.before().at().toString()).setParameter("sequence", filter.before().sequence());
        return query;
    }

    private static TimelineEntryView entry(Row r) {
        return new TimelineEntryView(r.id("id"), r.longNumber("sequence"), TimelineKind.valueOf(r.text("kind")), r.text("text_key"),
                r.texts("args"), r.text("free_text"), r.moment("happened_at"), r.moment("recorded_at"), r.text("display_name"));
    }
}
