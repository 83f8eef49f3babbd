package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.fund.domain.FundSource;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The sources the fund pays from. */
@Stateless
@AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
public class FundSources {

    @PersistenceContext EntityManager em;

    /**
     * Opens a source with its budget.
     *
     * @param code of the list {@code fund_sources}
     * @param total in euros, zero or more
     * Refuses {@code fund.sourceExists}, {@code fund.totalNegative}.
     */
    @AllowedTo(COORDINATOR)
    public UUID open(String code, LocalDate from, LocalDate to, Money total) {
        if (idOf(code).isPresent()) throw new RuleViolated("fund.sourceExists");
        if (Money.ZERO.isMoreThan(total)) throw new RuleViolated("fund.totalNegative");
        FundSource source = FundSource.open(UUID.randomUUID(), code, from, to);
        em.persist(source);
        em.flush();
        em.createNativeQuery("insert into fund_budget (source_id, total) values (:id, :total)").setParameter("id", source.id())
                .setParameter("total", total.euros()).executeUpdate();
        return source.id();
    }

    public Optional<UUID> idOf(String code) {
        return em.createQuery("select s.id from FundSource s where s.code = :code", UUID.class).setParameter("code", code).getResultStream().findFirst();
    }
}
