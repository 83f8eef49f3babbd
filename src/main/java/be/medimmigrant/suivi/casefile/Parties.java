package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.domain.CaseFile;
import be.medimmigrant.suivi.casefile.domain.CaseParty;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People and authorities involved in a case. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Parties {

    @PersistenceContext EntityManager em;
    @Inject Timeline timeline;
    @Inject Clock clock;

    /**
     * Adds somebody. A case has one CPAS at a time: another one takes the place of the first; without a code, or with that of the
     * first, what is said is about the first.
     *
     * @throws RuleViolated {@code casefile.partyMissing} when nothing says who it is
     */
    public UUID involve(InvolveParty who) {
        CaseFile file = em.find(CaseFile.class, who.caseId());
        if (file == null) throw new RuleViolated("casefile.unknown");
        file.mustBeOpen();
        if (who.role() == ThirdParty.CPAS) {
            CaseParty same = replaceCpas(who);
            if (same != null) return same.id();
        }
        CaseParty party = CaseParty.involve(who, false, LocalDate.now(clock));
        em.persist(party);
        tell(party, "casefile.timeline.partyInvolved");
        return party.id();
    }

    /** What the place of residence suggests, until somebody confirms or corrects it. */
    public void supposeCpas(UUID caseId, String cpas) {
        em.persist(CaseParty.involve(InvolveParty.cpas(caseId, cpas), true, LocalDate.now(clock)));
    }

    /** Refused in a closed case. Who left already is not told again. */
    public void leave(UUID partyId) {
        CaseParty party = em.find(CaseParty.class, partyId);
        if (party == null) throw new RuleViolated("casefile.partyMissing");
        em.find(CaseFile.class, party.caseId()).mustBeOpen();
        if (party.leave(LocalDate.now(clock))) tell(party, "casefile.timeline.partyLeft");
    }

    /** Those involved now, in the order in which they came. */
    public List<PartyView> of(UUID caseId) {
        return em.createQuery("select p from CaseParty p where p.caseId = :caseId and p.until is null order by p.since, p.id", CaseParty.class)
                .setParameter("caseId", caseId).getResultStream().map(CaseParty::view).toList();
    }

    private CaseParty replaceCpas(InvolveParty who) {
        CaseParty now = em.createQuery("select p from CaseParty p where p.caseId = :caseId and p.role = 'cpas' and p.until is null", CaseParty.class)
                .setParameter("caseId", who.caseId()).getResultStream().findFirst().orElse(null);
        if (now == null) return null;
        if (now.isMeant(who.cpas())) {
            now.complete(who);
            return now;
        }
        now.leave(LocalDate.now(clock));
        em.flush();
        return null;
    }

    private void tell(CaseParty party, String key) {
        PartyView who = party.view();
        String shown = who.cpas() != null ? "code:cpas/" + who.cpas() : who.authority() != null ? "code:authorities/" + who.authority() : "name:" + who.name();
        timeline.record(TimelineEvent.of(party.caseId(), TimelineKind.NOTE, key, "text:casefile.thirdParty." + who.role().code(), shown));
    }
}
