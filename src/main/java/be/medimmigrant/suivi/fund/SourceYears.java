package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.Money;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What the ledger says of each source and year: paid in it, claimed from the funder, received from it. */
@Stateless
@AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
public class SourceYears {

    private static final String SUMS = """
            select s.id, s.code, cast(extract(year from fund_entry_day(e)) as integer) as year,
                sum(x.sign * (fund_effect(x.kind, e.amount))[2]) as paid, sum(x.sign * (fund_effect(x.kind, e.amount))[3]) as claimed,
                sum(x.sign * (fund_effect(x.kind, e.amount))[4]) as received
            from fund_entry e join fund_source s on s.id = e.source_id left join fund_entry o on o.id = e.reverses
            cross join lateral (select coalesce(o.kind, e.kind) as kind, case when e.kind = 'reverse' then -1 else 1 end as sign) x
            where %s group by 1, 2, 3 order by 3 desc, 2
            """;

    @PersistenceContext EntityManager em;

    public record Line(UUID source, String code, int year, Money paid, Money claimed, Money received) {

        /** Claimed in that year and not come in during it. */
        public Money awaited() { return claimed.minus(received); }
    }

    /** The newest year first. */
    public List<Line> of(UUID source) {
        return lines(SUMS.formatted("e.source_id = :of"), source);
    }

    public List<Line> in(int year) {
        return lines(SUMS.formatted("extract(year from fund_entry_day(e)) = :of"), year);
    }

    @SuppressWarnings("unchecked")
    private List<Line> lines(String sql, Object of) {
        return ((List<Tuple>) em.createNativeQuery(sql, Tuple.class).setParameter("of", of).getResultList()).stream().map(t -> {
            Row row = new Row(t);
            return new Line(row.id("id"), row.text("code"), row.number("year"), money(t, "paid"), money(t, "claimed"), money(t, "received"));
        }).toList();
    }

    private static Money money(Tuple tuple, String column) {
        return new Money((BigDecimal) tuple.get(column));
    }
}
