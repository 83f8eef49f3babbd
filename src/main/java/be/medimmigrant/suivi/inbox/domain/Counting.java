package be.medimmigrant.suivi.inbox.domain;

import be.medimmigrant.suivi.inbox.InboxCounts;
import be.medimmigrant.suivi.inbox.InboxList;
import be.medimmigrant.suivi.inbox.When;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;

/** All numbers of the inbox by one grouped query; no list is counted further than can be read. */
@ApplicationScoped
public class Counting {

    private static final String OWN = "OWN_DEADLINES";
    private static final String OF_GROUPS = """
            select cast('%s' as text) list, t.urgent_on, t.follow_up from (select distinct task_id from inbox_task_group
                where group_code = any (string_to_array(:groups, ',')) %s limit :most) g join inbox_task t using (task_id)
            """;
    private static final String COUNTS = """
            with listed as (
                (select cast('MINE' as text) list, urgent_on, follow_up from inbox_task where assignee = :me limit :most)
                union all (%s)
                union all (%s)
                union all (select 'WAITING', date 'infinity', null from %s where :cases limit :most)
                union all (select 'DEADLINES', d.safe_day, null from case_deadline d join case_file c on c.id = d.case_id
                           where d.status = 'OPEN' and d.nature = 'client' and :cases limit :most)
                union all (select 'OWN_DEADLINES', d.safe_day, null from case_deadline d join case_file c on c.id = d.case_id
                           where d.status = 'OPEN' and d.nature = 'client' and :cases and :me in (c.owner_id, c.stand_in_id) limit :most))
            select list, case when follow_up > :now then 'RESTING' when urgent_on < :today then 'LATE' when urgent_on = :today then 'TODAY'
                              when urgent_on <= :sunday then 'WEEK' else 'LATER' end "when", count(*) n
            from listed group by 1, 2
            """.formatted(OF_GROUPS.formatted("TO_TAKE", "and not taken"), OF_GROUPS.formatted("TEAM", ""), CaseLists.WAITING);

    @PersistenceContext EntityManager em;

    public InboxCounts count(Reader reader) {
        Map<InboxList, Map<When, Long>> counts = new EnumMap<>(InboxList.class);
        Map<When, Long> own = new EnumMap<>(When.class);
        var query = em.createNativeQuery(COUNTS, Tuple.class).setParameter("me", reader.account()).setParameter("groups", reader.groups())
                .setParameter("cases", reader.seesCases()).setParameter("now", reader.now()).setParameter("today", reader.today())
                .setParameter("sunday", reader.sunday()).setParameter("most", InboxCounts.MOST + 1);
        for (Object found : query.getResultList()) {
            Row row = new Row((Tuple) found);
            String list = row.text("list");
            (OWN.equals(list) ? own : counts.computeIfAbsent(InboxList.valueOf(list), l -> new EnumMap<>(When.class)))
                    .put(When.valueOf(row.text("when")), row.longNumber("n"));
        }
        return new InboxCounts(counts, own);
    }
}
