package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.RelativeView;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Ties are stored once and read both ways: «parent» means that person_id is the parent of other_id. */
@ApplicationScoped
public class RelativeQueries {

    private static final String RELATIVES = """
            with ties as (
                select l.person_id as relative, l.kind from person_link l where l.other_id = :person
                union
                select l.other_id, k.attributes ->> 'inverse' from person_link l
                join code_item k on k.list = 'person_link_kinds' and k.code = l.kind where l.person_id = :person)
            select o.id, o.alias, t.kind, coalesce(o.household_id = me.household_id, false) as together, c.id as case_id, c.number
            from person me join person o on o.id <> me.id
            left join ties t on t.relative = o.id
            left join lateral (select id, number from case_file where person_id = o.id and state = 'open' order by year desc, sequence desc limit 1) c on true
            where me.id = :person and (t.kind is not null or o.household_id = me.household_id)
            order by o.alias
            """;

    @PersistenceContext EntityManager em;

    @SuppressWarnings("unchecked")
    public List<RelativeView> of(UUID personId) {
        List<Tuple> rows = em.createNativeQuery(RELATIVES, Tuple.class).setParameter("person", personId).getResultList();
        return rows.stream().map(Row::new).map(r -> new RelativeView(r.id("id"), r.text("alias"), r.text("kind"), r.is("together"), r.id("case_id"), r.text("number"))).toList();
    }
}
