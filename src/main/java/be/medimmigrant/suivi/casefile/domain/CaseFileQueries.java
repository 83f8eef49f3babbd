package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.casefile.CaseSql;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the case services ask the database. */
@ApplicationScoped
public class CaseFileQueries {

    private static final String HEADER = """
            select c.id, c.number, c.case_type, c.state, c.outcome, c.factual_result,
                c.person_id, p.alias, p.residence_status, p.language, y.cpas, coalesce(y.supposed, false) supposed, c.request_id,
                c.owner_id, o.display_name owner, c.stand_in_id, s.display_name stand_in, c.opened_on, c.closed_on, d.safe_day, d.legal_day
            from case_file c join person p on p.id = c.person_id join account o on o.id = c.owner_id
            left join account s on s.id = c.stand_in_id
            left join case_party y on y.case_id = c.id and y.role = 'cpas' and y.involved_until is null
            """ + CaseSql.nextTerm("c.id") + """
            where c.id = :id""";

    @PersistenceContext EntityManager em;

    /** Holds the year's counter until the transaction ends, so that no number is skipped or given twice. */
    public int nextNumber(int year) {
        return ((Number) em.createNativeQuery("select next_case_number(:year)").setParameter("year", year).getSingleResult()).intValue();
    }

    public Optional<CaseFile> ofRequest(UUID requestId) {
        return em.createQuery("select c from CaseFile c where c.requestId = :request", CaseFile.class)
                .setParameter("request", requestId).getResultStream().findFirst();
    }

    /** What may be said aloud of somebody. */
    public String alias(UUID personId) {
        return (String) em.createNativeQuery("select alias from person where id = :person", String.class).setParameter("person", personId).getSingleResult();
    }

    /** Whether the fund was asked for something in this case: its ceilings and papers name the person. */
    public boolean hasIntervention(UUID caseId) {
        return !em.createNativeQuery("select id from fund_intervention where case_id = :case", UUID.class).setParameter("case", caseId).setMaxResults(1).getResultList().isEmpty();
    }

    /** The CPAS of the commune where the person lives; none outside the communes the list knows. */
    public Optional<String> cpasOfResidence(UUID personId) {
        return em.createNativeQuery("select i.code from person p join code_item i on i.list = 'cpas'"
                        + " and i.attributes ->> 'commune_code' = p.place_of_residence where p.id = :person", String.class)
                .setParameter("person", personId).getResultStream().findFirst().map(String.class::cast);
    }

    /** The active colleague with the fewest open cases, or null when there is nobody else. */
    public UUID leastBusyBeside(UUID owner) {
        return em.createQuery("select a.id from Account a join a.roles r where r = 'staff' and a.active and a.id <> :owner order by"
                        + " (select count(c) from CaseFile c where c.state = 'open' and (c.ownerId = a.id or c.standInId = a.id)), a.username", UUID.class)
                .setParameter("owner", owner).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    public int openOf(UUID owner) {
        return em.createQuery("select count(c) from CaseFile c where c.state = 'open' and c.ownerId = :owner", Long.class).setParameter("owner", owner).getSingleResult().intValue();
    }

    /** Whoever owns an open case or stands in, at work or not. */
    public List<UUID> answerableForOpenCases() {
        return em.createQuery("select a.id from Account a where exists (select 1 from CaseFile c where c.state = 'open' and (c.ownerId = a.id or c.standInId = a.id))"
                + " order by a.displayName, a.id", UUID.class).getResultList();
    }

    /** An active account with a role that reads cases. */
    public boolean isOfTheTeam(UUID account) {
        return em.createQuery("select count(a) from Account a join a.roles r where a.id = :id and a.active and r in ('staff', 'coordinator')", Long.class)
                .setParameter("id", account).getSingleResult() > 0;
    }

    public Optional<CaseHeader> header(UUID id) {
        return em.unwrap(org.hibernate.Session.class).createNativeQuery(HEADER, Tuple.class).setParameter("id", id).getResultStream().findFirst()
                .map(CaseFileQueries::header);
    }

    private static CaseHeader header(Tuple row) {
        Row r = new Row(row);
        return new CaseHeader(r.id("id"), r.text("number"), r.text("case_type"), r.text("state"), r.text("outcome"), r.text("factual_result"),
                r.id("person_id"), r.text("alias"), r.text("residence_status"), r.text("language"), r.text("cpas"), r.is("supposed"),
                r.id("request_id"), r.id("owner_id"), r.text("owner"), r.id("stand_in_id"), r.text("stand_in"), r.day("opened_on"), r.day("closed_on"),
                r.day("safe_day"), r.day("legal_day"));
    }
}
