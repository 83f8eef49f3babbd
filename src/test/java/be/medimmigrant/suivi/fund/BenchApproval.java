package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.fund.domain.Approval;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.acting.Roles;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;

/** For the benchmark: an approval with its reservation as {@link FundApproval} does them, without the engine's step, the timeline and the rules. */
@Stateless
@AllowedTo(Roles.COORDINATOR)
public class BenchApproval {

    @PersistenceContext EntityManager em;
    @Inject Interventions interventions;
    @Inject Ledger ledger;
    @Inject Acting acting;
    @Inject Clock clock;

    public void approve(UUID id, UUID source) {
        LocalDate today = LocalDate.now(clock);
        Intervention of = interventions.hold(id);
        DecideIntervention said = new DecideIntervention(null, DecideIntervention.Verdict.APPROVE, of.asked(), null, null, null, null);
        Approval approval = of.decide(said, ApprovalLevel.COORDINATOR, interventions.approvals(of), new Approval.Deciding(acting.id(), false, clock.instant()));
        interventions.add(approval);
        em.flush();
        of.agree(approval.amount(), source, today, today.plusDays(14));
        ledger.post(new Post(source, id, EntryKind.COMMIT, of.toReserve(), "commit/" + id + "/" + of.round()));
        of.reserved(of.toReserve());
    }

    public Statistics statistics() {
        return em.unwrap(Session.class).getSessionFactory().getStatistics();
    }
}
