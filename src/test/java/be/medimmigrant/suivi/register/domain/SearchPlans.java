package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.register.RequestFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Twenty thousand persons and forty thousand requests for the length of a transaction, and how the database would search them. */
@ApplicationScoped
public class SearchPlans {

    private static final List<String> TABLES = List.of("person", "person_name_key", "person_phone", "requester", "requester_name_key", "request", "request_theme");

    private static final List<String> A_BIG_REGISTER = List.of(
            """
            insert into person (id, alias, family_name, given_name, registered_on, last_contact_on)
                select gen_random_uuid(), 'plan ' || g, left(md5('f' || g), 8), left(md5('g' || g), 6), date '2150-01-01', date '2150-01-01' + g % 365
                from generate_series(1, 20000) g""",
            """
            insert into person_name_key (person_id, word, sound)
                select id, w, left(w, 4) from person, unnest(array[family_name, given_name]) w where alias like 'plan %' on conflict do nothing""",
            "insert into person_phone (person_id, shown, digits) select id, alias, '32470' || lpad(substr(alias, 6), 6, '0') from person where alias like 'plan %'",
            "insert into requester (id, category, name) select gen_random_uuid(), 'bar', 'plan ' || left(md5('r' || g), 8) from generate_series(1, 4000) g",
            "insert into requester_name_key (requester_id, word, sound) select id, substr(name, 6), left(substr(name, 6), 4) from requester where name like 'plan %' on conflict do nothing",
            "analyze person", "analyze requester",   // or each of the requests may be joined to them row by row
            """
            insert into request (id, year, sequence, received_on, received_at, closed_on, means, requester_id, person_id, note, registered_by)
                select gen_random_uuid(), 2150, g, date '2150-01-01' + g % 365, timestamptz '2150-01-01' + g * interval '13 minutes',
                    case when g % 20 > 0 then date '2151-06-01' end, 'phone', r.id, p.id, case when g % 4 = 0 then md5('n' || g) end, (select id from account limit 1)
                from generate_series(1, 40000) g
                join (select id, row_number() over () - 1 as n from requester where name like 'plan %') r on r.n = g % 4000
                join (select id, row_number() over () - 1 as n from person where alias like 'plan %') p on p.n = g % 20000""",
            "insert into request_theme (request_id, theme, position) select id, case when sequence % 9 = 0 then 'art_9ter' else 'urgent_medical_aid' end, 0 from request where year = 2150");

    @PersistenceContext EntityManager em;
    @Inject Codes codes;

    /** Nothing of this is written to the change log: it never comes to be. */
    void fill() {
        TABLES.forEach(table -> run("alter table " + table + " disable trigger user"));
        A_BIG_REGISTER.forEach(this::run);
        TABLES.forEach(table -> run("analyze " + table));
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    String ofList(RequestFilter filter, String after) {
        RequestConditions conditions = RequestConditions.of(filter, codes.book());
        if (after != null) conditions.after(after);
        return text(conditions.bind(em.createNativeQuery("explain " + RequestListQueries.ROWS.formatted(conditions.where(), 26))));
    }

    String of(String sql, Map<String, Object> parameters) {
        Query query = em.createNativeQuery("explain " + sql);
        parameters.forEach((name, value) -> {
            if (Character.isDigit(name.charAt(0))) query.setParameter(Integer.parseInt(name), value);
            else query.setParameter(name, value);
        });
        return text(query);
    }

    private static String text(Query query) {
        return ((List<?>) query.getResultList()).stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
