package be.medimmigrant.suivi.deadline.domain;

import be.medimmigrant.suivi.deadline.ApproachingView;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Storage of alerts, and of the moment of the last round. */
@ApplicationScoped
public class Alerts {

    /** Two nodes never go round at the same time. */
    private static final long LOCK = 7_480_033_2L;

    @PersistenceContext EntityManager em;

    public boolean lock() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")").getSingleResult();
    }

    public List<Alert> standing() {
        return em.createQuery("select a from Alert a where a.goneAt is null order by a.foundAt, a.id", Alert.class).getResultList();
    }

    public Alert get(UUID id) {
        return em.find(Alert.class, id);
    }

    public void add(Alert alert) {
        em.persist(alert);
    }

    public List<CaseDeadline> openDeadlines() {
        return em.createQuery("select d from CaseDeadline d where d.status = :open", CaseDeadline.class)
                .setParameter("open", CaseDeadline.Status.OPEN).getResultList();
    }

    /** Open terms of clients in open cases whose safe day lies before, the most urgent first. */
    @SuppressWarnings("unchecked")
    public Stream<ApproachingView> approaching(LocalDate before) {
        Stream<Tuple> rows = em.createNativeQuery("select d.case_id, c.number, p.alias, o.display_name owner, d.rule_code, d.safe_day, d.legal_day"
                + " from case_deadline d join case_file c on c.id = d.case_id join person p on p.id = c.person_id join account o on o.id = c.owner_id"
                + " where d.status = 'OPEN' and d.nature = 'client' and c.state = 'open' and d.safe_day <= :before order by d.safe_day, d.legal_day, c.number", Tuple.class)
                .setParameter("before", before).getResultStream();
        return rows.map(Row::new).map(r -> new ApproachingView(r.id("case_id"), r.text("number"), r.text("alias"), r.text("owner"), r.text("rule_code"),
                r.day("safe_day"), r.day("legal_day")));
    }

    public void wentRound(Instant at) {
        em.createNativeQuery("insert into deadline_watch (last_round) values (:at) on conflict (single) do update set last_round = :at")
                .setParameter("at", at).executeUpdate();
    }

    public Optional<Instant> lastRound() {
        return em.createNativeQuery("select last_round from deadline_watch", Instant.class).getResultStream().findFirst()
                .map(Instant.class::cast);
    }

    /** Standing alerts with what names their case, the oldest first. */
    @SuppressWarnings("unchecked")
    public Stream<Row> told() {
        return em.createNativeQuery("select a.id, a.kind, a.case_id, c.number, p.alias, a.rule_code, a.process_key, a.step, a.found_at"
                + " from deadline_alert a left join case_file c on c.id = a.case_id left join person p on p.id = c.person_id"
                + " where a.gone_at is null order by a.found_at, a.id", Tuple.class).getResultStream().map(t -> new Row((Tuple) t));
    }
}
