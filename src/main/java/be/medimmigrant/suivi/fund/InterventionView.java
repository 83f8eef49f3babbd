package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A request with everything its pages show; what is not known yet is null. */
public record InterventionView(UUID id, String number, UUID caseId, UUID personId, String reason, String expenseType, String partner, String what,
        String provider, String iban, int paidToProvider, Money estimate, LocalDate expenseOn, boolean urgent, boolean prescription, boolean quote, boolean comfort,
        boolean brusselsLink, LocalDate amuAdviceOn, LocalDate amuAppointmentOn, UUID requestedBy, LocalDate requestedOn, UUID describedBy, UUID invoicedBy, String payersImpossible, List<Payed> payers,
        UUID sourceId, UUID sourceAskedId, Money asked, Money agreed, String conditions, LocalDate agreedOn, LocalDate validUntil, LocalDate noteGivenOn, String invoiceNumber,
        LocalDate invoiceOn, Money invoiceAmount, Money payable, String receiptNumber, LocalDate paidOn, UUID paidBy, Long paidEntry, UUID controlledBy, Boolean newPerson,
        String amuAskedSince, String refusalReason, String outcome, int round, List<Decided> decisions, int thisYear, int ever, String communication, String paidIban, LocalDate deliveredOn) implements Serializable {

    /** What the last decision asks more about, as long as nothing was said to it; else null. */
    public Decided question() {
        return decisions.stream().filter(decided -> decided.round() == round && decided.verdict().equals("more")).reduce((earlier, last) -> last).orElse(null);
    }

    /** A third party that was asked. */
    public record Payed(String payer, String by, String name, LocalDate on, String said) implements Serializable {}

    /** A decision in a round. */
    public record Decided(UUID id, int round, int position, String verdict, Money amount, UUID by, Instant at, String motive, boolean awaitsCosignature) implements Serializable {}
}
