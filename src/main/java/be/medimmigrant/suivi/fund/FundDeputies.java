package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who decides provisionally while the coordinator is away, each for a period that may end earlier than it was named for. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundDeputies {

    @PersistenceContext EntityManager em;
    @Inject FundWork work;

    /** @param to null without an end */
    public record Deputy(UUID id, UUID who, LocalDate from, LocalDate to) {}

    /** Refuses the coordinator's own name and a period that ends before it begins. */
    @AllowedTo(COORDINATOR)
    public void name(UUID deputy, LocalDate from, LocalDate to) {
        if (deputy == null || deputy.equals(work.me())) throw new RuleViolated("fund.refused.deputy");
        if (from == null || to != null && to.isBefore(from)) throw new RuleViolated("fund.periodEndsBeforeItBegins");
        em.createNativeQuery("insert into fund_deputy (id, deputy_id, valid_from, valid_to, named_by) values (:id, :deputy, :from, :to, :by)").setParameter("id", UUID.randomUUID())
                .setParameter("deputy", deputy).setParameter("from", from).setParameter("to", to).setParameter("by", work.me()).executeUpdate();
    }

    /** From now on, whatever the period said; a second time changes nothing. */
    @AllowedTo(COORDINATOR)
    public void end(UUID id) {
        em.createNativeQuery("update fund_deputy set ended_on = :today where id = :id and ended_on is null").setParameter("today", work.today()).setParameter("id", id).executeUpdate();
    }

    public boolean standsIn(UUID account) {
        return today().anyMatch(deputy -> deputy.who().equals(account));
    }

    /** Somebody stands in for the coordinator today. */
    public boolean isAnybodyIn() {
        return today().findAny().isPresent();
    }

    private Stream<Deputy> today() {
        return standing().stream().filter(deputy -> !deputy.from().isAfter(work.today()));
    }

    /** Those whose period runs or is still to come, the earliest first. */
    @SuppressWarnings("unchecked")
    public List<Deputy> standing() {
        return ((List<Tuple>) em.createNativeQuery("select id, deputy_id, valid_from, valid_to from fund_deputy where ended_on is null and (valid_to is null or valid_to >= :today) order by valid_from, id",
                Tuple.class).setParameter("today", work.today()).getResultList()).stream().map(Row::new).map(row -> new Deputy(row.id("id"), row.id("deputy_id"), row.day("valid_from"), row.day("valid_to"))).toList();
    }
}
