package be.medimmigrant.suivi.statistics.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts over the register and the case files; nothing is stored here, so that a late entry is counted at once. */
@ApplicationScoped
public class FigureQueries {

    private static final String OF_YEAR = " q.received_on >= :first and q.received_on < :next";

    /** Closed cases of one type and outcome, each with its days. */
    public record Closed(String caseType, String outcome, int days) {}

    @PersistenceContext EntityManager em;

    /** Twelve counts. */
    public List<Long> months(int year) {
        List<Long> months = new ArrayList<>(Collections.nCopies(12, 0L));
        for (Object[] row : rows("select cast(extract(month from q.received_on) as integer), count(*) from request q where" + OF_YEAR + " group by 1", year))
            months.set(((Number) row[0]).intValue() - 1, ((Number) row[1]).longValue());
        return months;
    }

    /** Requests by means of contact; the empty code stands for «not recorded». */
    public Map<String, Long> means(int year) {
        return byCode("select coalesce(q.means, ''), count(*) from request q where" + OF_YEAR + " group by 1", year);
    }

    /** Requests by the category of who asks; the empty code stands for «not recorded». */
    public Map<String, Long> requesters(int year) {
        return byCode("select coalesce(r.category, ''), count(*) from request q join requester r on r.id = q.requester_id where" + OF_YEAR + " group by 1", year);
    }

    /** Marks by theme. */
    public Map<String, Long> themes(int year) {
        return byCode("select t.theme, count(*) from request q join request_theme t on t.request_id = q.id where" + OF_YEAR + " group by 1", year);
    }

    /** Different requests that carry at least one of the themes. */
    public long requestsAbout(int year, Set<String> themes) {
        Query query = of("select count(distinct q.id) from request q join request_theme t on t.request_id = q.id where t.theme in (:themes) and" + OF_YEAR, year);
        return ((Number) query.setParameter("themes", themes).getSingleResult()).longValue();
    }

    public long withoutTheme(int year) {
        return ((Number) of("select count(*) from request q where not exists (select from request_theme t where t.request_id = q.id) and" + OF_YEAR, year)
                .getSingleResult()).longValue();
    }

    /** Seconds, or null when nothing was measured. */
    public Integer intakeMedian(int year) {
        Object median = of("select round(percentile_cont(0.5) within group (order by q.intake_seconds)) from request q where q.intake_seconds is not null and" + OF_YEAR, year)
                .getSingleResult();
        return median == null ? null : ((Number) median).intValue();
    }

    public List<Closed> closed(int year) {
        return rows("select c.case_type, c.outcome, c.duration_days from case_file c where c.closed_on >= :first and c.closed_on < :next", year).stream()
                .map(row -> new Closed((String) row[0], (String) row[1], ((Number) row[2]).intValue())).toList();
    }

    /** Years in which something was received or closed, oldest first. */
    @SuppressWarnings("unchecked")
    public List<Integer> years() {
        return em.createNativeQuery("select cast(extract(year from received_on) as integer) from request union"
                + " select cast(extract(year from closed_on) as integer) from case_file where closed_on is not null order by 1", Integer.class).getResultList();
    }

    private Map<String, Long> byCode(String sql, int year) {
        Map<String, Long> counts = new HashMap<>();
        for (Object[] row : rows(sql, year)) counts.put((String) row[0], ((Number) row[1]).longValue());
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, int year) {
        return of(sql, year).getResultList();
    }

    private Query of(String sql, int year) {
        return em.createNativeQuery(sql).setParameter("first", LocalDate.of(year, 1, 1)).setParameter("next", LocalDate.of(year + 1, 1, 1));
    }
}
