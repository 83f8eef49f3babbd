package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;

import be.medimmigrant.suivi.fund.bank.Confirmation;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.Money;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The bank's word on the transfers of a payment run: what it paid is paid. */
@Stateless
@AllowedTo(ACCOUNTANT)
public class FundConfirmations {

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject FundPayment payment;
    @Inject Interventions interventions;

    /** What an import did, by reference: confirmed, known and paid before, with another amount, not ours, paid by the bank although it was taken out of its file, and come back. */
    public record Imported(List<String> confirmed, List<String> before, List<Differing> differing, List<String> unknown, List<String> takenOut, List<String> back) implements Serializable {

        /** Somebody has to look. */
        public boolean isOdd() { return !(differing.isEmpty() && unknown.isEmpty() && takenOut.isEmpty() && back.isEmpty()); }
    }

    /** @param said by the bank; {@code ours} in the file */
    public record Differing(String reference, Money said, Money ours) implements Serializable {}

    private record Paying(Confirmation said, String task, UUID source) {}

    /**
     * Reads CSV or CAMT.053; sent twice, it pays once. All requests are held, in one order, before the first payment takes a
     * budget's row, and the budgets are taken in one order: whoever acts on one of them meanwhile waits or is waited for, never both.
     * Refuses {@code fund.refused.confirmation} when the file is neither, and as {@link FundPayment#pay}.
     */
    public Imported confirm(byte[] file) {
        Imported imported = new Imported(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, Paying> paying = new HashMap<>();
        for (Confirmation said : inOrder(Confirmation.read(file))) {
            if (said.back()) line(said, "").ifPresent(ours -> imported.back().add(said.reference()));
            else if (paying.containsKey(said.reference())) imported.before().add(said.reference());
            else hold(said, imported).ifPresent(held -> paying.put(said.reference(), held));
        }
        paying.values().stream().sorted(Comparator.comparing(Paying::source).thenComparing(held -> held.said().reference())).forEach(held -> pay(held, imported));
        return imported;
    }

    /** By the request's id, as everybody holds several of them. */
    private List<Confirmation> inOrder(List<Confirmation> said) {
        Map<Confirmation, UUID> of = new HashMap<>();
        for (Confirmation one : said) of.put(one, line(one, "").map(Line::of).orElse(null));
        return said.stream().sorted(Comparator.comparing(of::get, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    private Optional<Paying> hold(Confirmation said, Imported imported) {
        if (!isAwaited(line(said, ""), said, imported)) return Optional.empty();
        Intervention of = interventions.require(line(said, "").orElseThrow().of());
        if (of.paidOn() != null) { // by hand, meanwhile
            confirmed(said);
            imported.before().add(said.reference());
            return Optional.empty();
        }
        String task = payment.payTask(of.id());
        UUID source = work.hold(task, "payInvoice").of().sourceId();
        return isAwaited(line(said, " for update"), said, imported) ? Optional.of(new Paying(said, task, source)) : Optional.empty();
    }

    /** What is not to be paid any more is put where it belongs. */
    private static boolean isAwaited(Optional<Line> found, Confirmation said, Imported imported) {
        Line line = found.orElse(null);
        if (line == null) imported.unknown().add(said.reference());
        else if (line.isConfirmed()) imported.before().add(said.reference());
        else if (line.isTakenOut()) imported.takenOut().add(said.reference());
        else if (!line.amount().equals(said.amount())) imported.differing().add(new Differing(said.reference(), said.amount(), line.amount()));
        else return true;
        return false;
    }

    private record Line(UUID of, Money amount, boolean isConfirmed, boolean isTakenOut) {}

    @SuppressWarnings("unchecked")
    private Optional<Line> line(Confirmation said, String lock) {
        return ((List<Tuple>) em.createNativeQuery("select intervention_id, amount, confirmed_on, taken_out_on from fund_payment_line where end_to_end_id = :reference" + lock, Tuple.class)
                .setParameter("reference", said.reference()).getResultList()).stream().findFirst()
                .map(t -> new Line((UUID) t.get("intervention_id"), new Money((BigDecimal) t.get("amount")), t.get("confirmed_on") != null, t.get("taken_out_on") != null));
    }

    private void pay(Paying held, Imported imported) {
        payment.pay(new PayInvoice(held.task(), held.said().on(), true, null));
        imported.confirmed().add(held.said().reference());
    }

    private void confirmed(Confirmation said) {
        em.createNativeQuery("update fund_payment_line set confirmed_on = :on where end_to_end_id = :reference").setParameter("on", said.on()).setParameter("reference", said.reference()).executeUpdate();
    }
}
