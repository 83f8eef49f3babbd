package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.register.FollowedCase;
import be.medimmigrant.suivi.register.RequestFilter;
import be.medimmigrant.suivi.register.RequestRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of requests in SQL: one condition for its rows and for its count. */
@ApplicationScoped
public class RequestListQueries {

    private static final String FROM = " from request q join requester r on r.id = q.requester_id";

    /** Public for the test that reads its plan. */
    public static final String ROWS = """
            select q.id, q.number, q.received_on, q.received_at, q.closed_on, q.means, r.category, r.organisation_list, r.organisation, r.name as requester_name,
                   q.person_id, p.alias, p.family_name, p.given_name, q.outcome, c.id as case_id, c.number as case_number,
                   array(select t.theme from request_theme t where t.request_id = q.id order by t.position) as themes
            from (select q.*""" + FROM + "%s order by q.received_at desc, q.id desc limit %d) q" + """
             join requester r on r.id = q.requester_id
            left join person p on p.id = q.person_id
            left join case_file c on c.request_id = q.id
            order by q.received_at desc, q.id desc""";

    @PersistenceContext EntityManager em;
    @Inject Codes codes;

    @SuppressWarnings("unchecked")
    public List<RequestRow> rows(RequestFilter filter, String after, int size) {
        RequestConditions conditions = RequestConditions.of(filter, codes.book());
        if (after != null) conditions.after(after);
        List<Tuple> rows = conditions.bind(em.createNativeQuery(ROWS.formatted(conditions.where(), size), Tuple.class)).getResultList();
        return rows.stream().map(Row::new).map(RequestListQueries::row).toList();
    }

    public long count(RequestFilter filter) {
        RequestConditions conditions = RequestConditions.of(filter, codes.book());
        return ((Number) conditions.bind(em.createNativeQuery("select count(*)" + FROM + conditions.where())).getSingleResult()).longValue();
    }

    public Optional<UUID> byNumber(String number) {
        return em.createNativeQuery("select id from request where number = :number", UUID.class).setParameter("number", number)
                .getResultStream().findFirst().map(UUID.class::cast);
    }

    @SuppressWarnings("unchecked")
    public Optional<FollowedCase> caseOf(UUID request) {
        List<Tuple> rows = em.createNativeQuery("select id, number from case_file where request_id = :request", Tuple.class).setParameter("request", request).getResultList();
        return rows.stream().map(Row::new).map(r -> new FollowedCase(r.id("id"), r.text("number"))).findFirst();
    }

    /** The years in which requests came in: what the list is narrowed to, whatever year their numbers say. */
    @SuppressWarnings("unchecked")
    public List<Integer> years() {
        return em.createNativeQuery("select distinct cast(extract(year from received_on) as integer) from request order by 1 desc", Integer.class).getResultList();
    }

    private static RequestRow row(Row r) {
        String family = r.text("family_name");
        String given = r.text("given_name");
        String person = family == null && given == null ? r.text("alias") : family == null ? given : given == null ? family : family + " " + given;
        return new RequestRow(r.id("id"), r.text("number"), r.day("received_on"), r.moment("received_at"), r.day("closed_on"), r.text("means"),
                r.text("category"), r.text("organisation_list"), r.text("organisation"), r.text("requester_name"), r.id("person_id"), person,
                r.texts("themes"), r.text("outcome"), r.id("case_id"), r.text("case_number"));
    }
}
