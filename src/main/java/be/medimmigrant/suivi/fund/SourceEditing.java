package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.codes.AddCode;
import be.medimmigrant.suivi.codes.CodeAdministration;
import be.medimmigrant.suivi.fund.domain.FundSource;
import be.medimmigrant.suivi.person.PlainLetters;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;

/** The coordinator opens a source or changes what was agreed with its funder. Every change stands in the history of the fund. */
@Stateless
@AllowedTo(COORDINATOR)
public class SourceEditing {

    private static final int LONGEST_CODE = 48;

    @PersistenceContext EntityManager em;
    @Inject FundSources sources;
    @Inject CodeAdministration codes;
    @Inject FundAlerts alerts;
    @Inject Once once;

    /**
     * A new source gets a code of the list {@code fund_sources} from its French name.
     *
     * @param key of the form: sent twice, it opens one source
     * @return its id. Refuses a missing name ({@code codes.label.missing}), a period that ends before it begins or leaves out an
     * expense already agreed to ({@code fund.refused.periodInUse}), a total below what is promised and spent
     * ({@code fund.refused.totalBelow}), and a change of what somebody else changed meanwhile ({@code fund.refused.changedMeanwhile}).
     */
    public UUID save(DescribeSource said, String key) {
        return UUID.fromString(once.run(key, said, () -> saveNow(said).toString()));
    }

    private UUID saveNow(DescribeSource said) {
        UUID id = said.id() == null ? open(said) : change(said);
        sources.agreeTerms(id, said.terms());
        em.flush();
        alerts.look(id);
        return id;
    }

    private UUID open(DescribeSource said) {
        String code = freeCode(said.name().fr());
        codes.add(new AddCode("fund_sources", code, said.name().fr(), said.name().nl(), said.name().en(), null, said.from() == null ? null : said.from().getYear()));
        return sources.open(code, said.from(), said.to(), said.total());
    }

    private UUID change(DescribeSource said) {
        FundSource source = em.find(FundSource.class, said.id(), LockModeType.PESSIMISTIC_WRITE);
        if (source == null) throw new RuleViolated("fund.unknownSource");
        if (source.version() != said.version()) throw new RuleViolated("fund.refused.changedMeanwhile");
        source.counts(said.from(), said.to());
        if (leavesOut(said.id(), said.from(), said.to())) throw new RuleViolated("fund.refused.periodInUse");
        if (!said.total().equals(sources.one(said.id()).balance().total())) sources.setTotal(said.id(), said.total());
        return said.id();
    }

    private boolean leavesOut(UUID id, LocalDate from, LocalDate to) {
        return ((Number) em.createNativeQuery("select count(*) from fund_intervention where source_id = :id and (outcome is null or outcome = 'paid')"
                + " and (expense_on < coalesce(cast(:from as date), '-infinity') or expense_on > coalesce(cast(:to as date), 'infinity'))").setParameter("id", id)
                .setParameter("from", from == null ? null : from.toString()).setParameter("to", to == null ? null : to.toString()).getSingleResult()).intValue() > 0;
    }

    private String freeCode(String name) {
        String words = String.join("_", PlainLetters.words(name)).replaceAll("[^a-z0-9_]", "");
        String code = words.matches("[a-z].*") ? words : "source_" + words;
        code = code.substring(0, Math.min(LONGEST_CODE, code.length())).replaceAll("_+$", "");
        String free = code;
        for (int n = 2; sources.idOf(free).isPresent(); n++) free = code + "_" + n;
        return free;
    }
}
