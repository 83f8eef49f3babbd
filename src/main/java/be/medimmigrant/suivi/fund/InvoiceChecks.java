package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.Money;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is warned of while an invoice is typed in; the same stands beside the decision, should it come back to it. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class InvoiceChecks {

    @Inject Interventions interventions;
    @Inject FundReceipts receipts;

    /** What is typed so far; null = nothing yet. */
    public record Typed(String invoiceNumber, Money amount, String receiptNumber, String iban) {}

    public List<FundCheck> of(UUID intervention, Typed typed) {
        Intervention of = interventions.require(intervention);
        List<FundCheck> checks = new ArrayList<>();
        if (typed.amount() != null && of.agreedAmount() != null) checks.add(typed.amount().isMoreThan(of.agreedAmount())
                ? look("invoiceAbove", typed.amount(), of.agreedAmount()) : ok("invoiceWithin", of.agreedAmount()));
        if (interventions.receiptSeen(blank(typed.receiptNumber()), of.id()) || interventions.invoiceSeen(of.providerId(), blank(typed.invoiceNumber()), of.id())) checks.add(look("receiptSeen"));
        else if (blank(typed.receiptNumber()) != null || blank(typed.invoiceNumber()) != null) checks.add(ok("receiptNew"));
        if (typed.amount() != null && interventions.amountSeen(of, typed.amount())) checks.add(look("amountSeen"));
        interventions.provider(of.providerId()).filter(provider -> interventions.paidTo(provider.id()) == 0).ifPresent(provider -> checks.add(look("providerNew", provider.name())));
        if (of.isAnotherAccount(typed.iban())) checks.add(look("ibanChanged"));
        checks.add(receipts.of(of.id()).isEmpty() ? look("receiptFileMissing") : ok("receiptFile"));
        return List.copyOf(checks);
    }

    private static FundCheck ok(String key, Object... args) {
        return new FundCheck("ok", key, List.of(args));
    }

    private static FundCheck look(String key, Object... args) {
        return new FundCheck("look", key, List.of(args));
    }

    private static String blank(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
