package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;

import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of a payment run: paid, still with the bank, or taken out because the bank would not. */
@Stateless
@AllowedTo(ACCOUNTANT)
public class FundRunLines {

    private static final String OPEN = "l.confirmed_on is null and l.taken_out_on is null";

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject Interventions interventions;
    @Inject Once once;

    /** @param by who took it out, or null */
    public record Line(UUID intervention, String number, String provider, Money amount, String reference, LocalDate confirmedOn, LocalDate takenOutOn, String by, String reason) implements Serializable {

        /** With the bank, which has said nothing yet. */
        public boolean isOpen() { return confirmedOn == null && takenOutOn == null; }
    }

    public record TakeOut(UUID run, List<UUID> interventions, String reason, String key) {}

    /** The file an invoice stands in, and the account it is paid on there. */
    public record OpenFile(UUID run, String number, String iban) implements Serializable {}

    @SuppressWarnings("unchecked")
    public List<Line> of(UUID run) {
        return ((List<Tuple>) em.createNativeQuery("select l.intervention_id, i.number, p.name, l.amount, l.end_to_end_id, l.confirmed_on, l.taken_out_on, a.display_name, l.taken_out_reason"
                + " from fund_payment_line l join fund_intervention i on i.id = l.intervention_id left join fund_provider p on p.id = i.provider_id left join account a on a.id = l.taken_out_by"
                + " where l.run_id = :run order by l.end_to_end_id", Tuple.class).setParameter("run", run).getResultList()).stream().map(FundRunLines::line).toList();
    }

    private static Line line(Tuple tuple) {
        Row row = new Row(tuple);
        return new Line(row.id("intervention_id"), row.text("number"), row.text("name"), new Money((BigDecimal) tuple.get("amount")), row.text("end_to_end_id"), row.day("confirmed_on"),
                row.day("taken_out_on"), row.text("display_name"), row.text("taken_out_reason"));
    }

    /**
     * Takes lines out that the bank did not pay: their invoices can be put in another file or be paid by hand. Refuses without a
     * line ({@code fund.refused.nothingTicked}), without a reason ({@code fund.refused.motive}), and what is paid or taken out
     * already ({@code fund.refused.lineNotOpen}).
     *
     * @return how many
     */
    public int takeOut(TakeOut said) {
        return Integer.parseInt(once.run(said.key(), said, () -> String.valueOf(takeOutNow(said))));
    }

    private int takeOutNow(TakeOut said) {
        if (said.interventions().isEmpty()) throw new RuleViolated("fund.refused.nothingTicked");
        if (said.reason() == null || said.reason().isBlank()) throw new RuleViolated("fund.refused.motive");
        said.interventions().stream().sorted().forEach(interventions::hold); // in one order, as an import does
        List<?> numbers = em.createNativeQuery("update fund_payment_line l set taken_out_on = :on, taken_out_by = :by, taken_out_reason = :reason from fund_payment_run r"
                + " where r.id = l.run_id and l.run_id = :run and l.intervention_id in (:of) and " + OPEN + " returning r.number", String.class).setParameter("on", work.today())
                .setParameter("by", work.me()).setParameter("reason", said.reason().strip()).setParameter("run", said.run()).setParameter("of", said.interventions()).getResultList();
        if (numbers.size() != said.interventions().size()) throw new RuleViolated("fund.refused.lineNotOpen");
        for (UUID of : said.interventions()) work.tell(interventions.require(of), TimelineKind.NOTE, "takenOut", said.reason(), String.valueOf(numbers.get(0)));
        return numbers.size();
    }

    /** The file of the bank that may pay this invoice any moment. */
    public Optional<OpenFile> fileOf(UUID intervention) {
        return em.createNativeQuery("select r.id, r.number, l.iban from fund_payment_line l join fund_payment_run r on r.id = l.run_id where l.intervention_id = :of and " + OPEN, Tuple.class)
                .setParameter("of", intervention).getResultStream().findFirst().map(t -> new OpenFile((UUID) ((Tuple) t).get(0), (String) ((Tuple) t).get(1), (String) ((Tuple) t).get(2)));
    }
}
