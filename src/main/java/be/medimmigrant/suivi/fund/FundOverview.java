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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The fund at a glance: requests under way, the year's figures, what was spent and committed by month, the ledger. */
@Stateless
@AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
public class FundOverview {

    /** A request in a list. {@code step}: key of the task that is open, or null. */
    public record Listed(UUID id, String number, UUID caseId, String caseNumber, String alias, String expenseType, Money amount, LocalDate requestedOn, String outcome, String step) {}

    public record Figure(String code, int interventions, Money amount) {}

    /** The figures of a year's report; only what was paid counts. */
    public record Year(int year, int interventions, int persons, int newPersons, Money spent, List<Figure> reasons, List<Figure> expenses, List<Figure> partners, List<Figure> outcomes) {}

    public record Month(int month, Money spent, Money committed) {

        public boolean isQuiet() { return spent.equals(Money.ZERO) && committed.equals(Money.ZERO); }
    }

    public record Line(long id, Instant at, String kind, Money amount, String intervention, String by, Long reverses) {}

    @PersistenceContext EntityManager em;

    @SuppressWarnings("unchecked")
    public List<Listed> running() {
        return ((List<Tuple>) em.createNativeQuery("""
                select i.id, i.number, i.case_id, c.number as case_number, p.alias, i.expense_type, coalesce(i.payable_amount, i.agreed_amount, i.estimate) as amount, i.requested_on, i.outcome,
                    (select t.task_key from inbox_task t where t.case_id = i.case_id and t.form_key like 'fund/%' limit 1) as step
                from fund_intervention i join case_file c on c.id = i.case_id join person p on p.id = i.person_id
                where i.outcome is null order by i.requested_on, i.number limit 200""", Tuple.class).getResultList()).stream().map(FundOverview::listed).toList();
    }

    private static Listed listed(Tuple tuple) {
        Row row = new Row(tuple);
        return new Listed(row.id("id"), row.text("number"), row.id("case_id"), row.text("case_number"), row.text("alias"), row.text("expense_type"), new Money((BigDecimal) tuple.get("amount")),
                row.day("requested_on"), row.text("outcome"), row.text("step"));
    }

    /** Every year that has requests, entries of the ledger or sources, and this one; the newest first. */
    @SuppressWarnings("unchecked")
    public List<Integer> years(int current) {
        return em.createNativeQuery("""
                select distinct cast(y as integer) from (
                    select extract(year from d) as y from fund_intervention i cross join lateral (values (i.requested_on), (i.booked_on), (i.outcome_on)) of (d)
                    union select extract(year from fund_entry_day(e)) from fund_entry e
                    union select extract(year from d) from fund_source s cross join lateral (values (s.period_from), (s.period_to)) of (d)
                    union select cast(:current as integer)) years where y is not null order by 1 desc""", Integer.class).setParameter("current", current).getResultList();
    }

    /** Interventions paid in the year, by reason, expense and partner; requests that ended otherwise, by outcome. */
    public Year year(int year) {
        Tuple sums = (Tuple) em.createNativeQuery("select count(*) as n, count(distinct person_id) as persons, count(*) filter (where new_person) as fresh, coalesce(sum(payable_amount), 0.00) as spent"
                + " from fund_intervention where outcome = 'paid' and extract(year from booked_on) = :year", Tuple.class).setParameter("year", year).getSingleResult();
        Row row = new Row(sums);
        return new Year(year, row.number("n"), row.number("persons"), row.number("fresh"), new Money((BigDecimal) sums.get("spent")), paid("reason", year), paid("expense_type", year),
                paid("partner", year), figures("select outcome as code, count(*) as n, coalesce(sum(payable_amount), 0.00) as amount from fund_intervention"
                        + " where outcome is not null and extract(year from outcome_on) = :year group by outcome order by n desc, code", year));
    }

    private List<Figure> paid(String column, int year) {
        return figures("select " + column + " as code, count(*) as n, coalesce(sum(payable_amount), 0.00) as amount from fund_intervention where outcome = 'paid'"
                + " and extract(year from booked_on) = :year and " + column + " is not null group by " + column + " order by n desc, code", year);
    }

    @SuppressWarnings("unchecked")
    private List<Figure> figures(String sql, int year) {
        return ((List<Tuple>) em.createNativeQuery(sql, Tuple.class).setParameter("year", year).getResultList()).stream()
                .map(t -> new Figure((String) t.get("code"), ((Number) t.get("n")).intValue(), new Money((BigDecimal) t.get("amount")))).toList();
    }

    /** Paid, and newly promised, in each month of the year. */
    @SuppressWarnings("unchecked")
    public List<Month> months(int year) {
        List<Tuple> rows = em.createNativeQuery("""
                select cast(extract(month from fund_entry_day(e)) as integer) as month,
                    coalesce(sum((fund_effect(coalesce(o.kind, e.kind), e.amount))[2] * case when e.kind = 'reverse' then -1 else 1 end), 0.00) as spent,
                    coalesce(sum(e.amount) filter (where e.kind in ('commit', 'adjust')), 0.00) as committed
                from fund_entry e left join fund_entry o on o.id = e.reverses
                where extract(year from fund_entry_day(e)) = :year group by 1""", Tuple.class).setParameter("year", year).getResultList();
        return IntStream.rangeClosed(1, 12).mapToObj(month -> rows.stream().filter(t -> ((Number) t.get("month")).intValue() == month).findFirst()
                .map(t -> new Month(month, new Money(((BigDecimal) t.get("spent")).setScale(2)), new Money(((BigDecimal) t.get("committed")).setScale(2)))).orElse(new Month(month, Money.ZERO, Money.ZERO))).toList();
    }

    /** The ledger of one source, newest first. */
    @SuppressWarnings("unchecked")
    public List<Line> ledger(UUID source, int most) {
        return ((List<Tuple>) em.createNativeQuery("""
                select e.id, e.entered_at, e.kind, e.amount, i.number, a.display_name, e.reverses from fund_entry e left join fund_intervention i on i.id = e.intervention_id
                join account a on a.id = e.entered_by where e.source_id = :source order by e.id desc limit :most""", Tuple.class).setParameter("source", source).setParameter("most", most)
                .getResultList()).stream().map(FundOverview::line).toList();
    }

    private static Line line(Tuple tuple) {
        Row row = new Row(tuple);
        Number reverses = (Number) tuple.get("reverses");
        return new Line(row.longNumber("id"), row.moment("entered_at"), row.text("kind"), new Money((BigDecimal) tuple.get("amount")), row.text("number"), row.text("display_name"),
                reverses == null ? null : reverses.longValue());
    }
}
