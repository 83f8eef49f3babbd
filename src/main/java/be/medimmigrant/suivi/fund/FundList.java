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
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The interventions behind a number of the fund's pages: exactly those it counts. */
@Stateless
@AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
public class FundList {

    private static final int MOST = 500;

    @PersistenceContext EntityManager em;

    /** @param amount paid, else agreed, else asked for; {@code on} the day of the payment, else of the end, else of the asking */
    public record Line(UUID id, String number, UUID caseId, String alias, String expenseType, String reason, String source, Money amount, LocalDate on, String outcome, boolean fresh) {}

    /** @param count all of them, also beyond the first 500 that are listed */
    public record Found(List<Line> lines, int count, Money sum) {}

    public Found find(FundFilter wanted) {
        Map<String, Object> values = new LinkedHashMap<>();
        String from = " from fund_intervention i join person p on p.id = i.person_id left join fund_source s on s.id = i.source_id where " + where(wanted, values);
        Tuple sums = (Tuple) filled(em.createNativeQuery("select count(*) as n, coalesce(sum(coalesce(i.payable_amount, i.agreed_amount, i.estimate)), 0.00) as amount" + from, Tuple.class), values).getSingleResult();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = filled(em.createNativeQuery("select i.id, i.number, i.case_id, p.alias, i.expense_type, i.reason, s.code as source, coalesce(i.payable_amount, i.agreed_amount, i.estimate) as amount,"
                + " coalesce(i.booked_on, i.outcome_on, i.requested_on) as day, i.outcome, coalesce(i.new_person, false) as fresh" + from + " order by day desc, i.number desc", Tuple.class), values)
                .setMaxResults(MOST).getResultList();
        return new Found(rows.stream().map(FundList::line).toList(), ((Number) sums.get("n")).intValue(), new Money((BigDecimal) sums.get("amount")));
    }

    private static String where(FundFilter wanted, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("true");
        if (wanted.year() != null) and(where, values, "extract(year from " + (wanted.outcome() == null ? "i.booked_on" : "i.outcome_on") + ") = :year", "year", wanted.year());
        if (wanted.year() != null && wanted.outcome() == null) where.append(" and i.outcome = 'paid'");
        if (wanted.reason() != null) and(where, values, "i.reason = :reason", "reason", wanted.reason());
        if (wanted.expenseType() != null) and(where, values, "i.expense_type = :expense", "expense", wanted.expenseType());
        if (wanted.partner() != null) and(where, values, "i.partner = :partner", "partner", wanted.partner());
        if (wanted.outcome() != null) and(where, values, "i.outcome = :outcome", "outcome", wanted.outcome());
        if (wanted.source() != null) and(where, values, "i.source_id = :source", "source", wanted.source());
        if (wanted.fresh()) where.append(" and i.new_person");
        return where.toString();
    }

    private static void and(StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    private static Query filled(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static Line line(Tuple tuple) {
        Row row = new Row(tuple);
        return new Line(row.id("id"), row.text("number"), row.id("case_id"), row.text("alias"), row.text("expense_type"), row.text("reason"), row.text("source"),
                new Money((BigDecimal) tuple.get("amount")), row.day("day"), row.text("outcome"), row.is("fresh"));
    }
}
