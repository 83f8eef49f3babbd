package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.CaseFilter;
import be.medimmigrant.suivi.casefile.CaseFound;
import be.medimmigrant.suivi.casefile.CaseRow;
import be.medimmigrant.suivi.casefile.CaseSql;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of cases in SQL: one condition for its rows and for its count. */
@ApplicationScoped
public class CaseListQueries {

    private static final String FOUND = """
            select c.id, c.number, p.alias, c.case_type, c.state from case_file c join person p on p.id = c.person_id
            where (c.number like :number or c.number = :whole or p.alias ilike :alias)
              and exists (select from account_role r where r.account_id = :me and r.role in ('staff', 'coordinator'))
            order by (c.state = 'open') desc, c.year desc, c.sequence desc limit
            """;
    private static final String ROWS = """
            select c.id, c.number, c.year, c.sequence, c.case_type, p.alias, y.cpas, c.state, c.outcome, o.display_name as owner,
                   s.display_name as stand_in, c.opened_on, c.closed_on, c.duration_days, d.safe_day, d.legal_day, t.process_key, t.task_key, t.tasks
            from case_file c
            join person p on p.id = c.person_id
            join account o on o.id = c.owner_id
            left join account s on s.id = c.stand_in_id
            left join case_party y on y.case_id = c.id and y.role = 'cpas' and y.involved_until is null
            """ + CaseSql.nextTerm("c.id") + """
            left join lateral (select process_key, task_key, count(*) over () as tasks from inbox_task where case_id = c.id
                               order by urgent_on, created limit 1) t on true
            """;

    @PersistenceContext EntityManager em;

    @SuppressWarnings("unchecked")
    public List<CaseRow> rows(CaseFilter filter, String after, int size) {
        CaseConditions conditions = CaseConditions.of(filter);
        if (after != null) conditions.after(after);
        List<Tuple> rows = conditions.bind(em.createNativeQuery(ROWS + conditions.where() + " order by c.year desc, c.sequence desc limit " + size,
                Tuple.class)).getResultList();
        return rows.stream().map(Row::new).map(CaseListQueries::row).toList();
    }

    public int count(CaseFilter filter) {
        CaseConditions conditions = CaseConditions.of(filter);
        return ((Number) conditions.bind(em.createNativeQuery("select count(*) from case_file c" + conditions.where())).getSingleResult()).intValue();
    }

    public Optional<UUID> byNumber(String number) {
        return em.createNativeQuery("select id from case_file where number = :number", UUID.class).setParameter("number", number)
                .getResultStream().findFirst().map(UUID.class::cast);
    }

    @SuppressWarnings("unchecked")
    public List<Integer> years() {
        return em.createNativeQuery("select year from case_file union select extract(year from closed_on)::integer from case_file"
                + " where closed_on is not null order by 1 desc", Integer.class).getResultList();
    }

    @SuppressWarnings("unchecked")
    public List<CaseFound> find(String words, UUID me, int most) {
        String plain = words.replace("\\", "").replace("%", "").replace("_", "");
        List<Tuple> rows = em.createNativeQuery(FOUND + most, Tuple.class).setParameter("number", "%" + plain + "%").setParameter("whole", CaseConditions.whole(plain))
                .setParameter("alias", plain + "%").setParameter("me", me).getResultList();
        return rows.stream().map(Row::new).map(r -> new CaseFound(r.id("id"), r.text("number"), r.text("alias"), r.text("case_type"), r.text("state"))).toList();
    }

    private static CaseRow row(Row r) {
        return new CaseRow(r.id("id"), r.text("number"), r.number("year"), r.number("sequence"), r.text("case_type"), r.text("alias"), r.text("cpas"),
                r.text("state"), r.text("outcome"), r.text("owner"), r.text("stand_in"), r.day("opened_on"), r.day("closed_on"),
                r.number("duration_days"), r.day("safe_day"), r.day("legal_day"), r.text("process_key"), r.text("task_key"),
                r.number("tasks") == null ? 0 : r.number("tasks"));
    }
}
