package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.Provider;
import be.medimmigrant.suivi.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The warnings of entry and decision: missing receipt, number or amount seen before, unusual supplier, ceilings, alert thresholds. */
final class FundChecks {

    private FundChecks() {}

    static List<FundCheck> of(Intervention of, Interventions all, FundEligibility eligibility, FundSettings settings, LocalDate today) {
        List<FundCheck> checks = new ArrayList<>();
        add(checks, of.need().prescription() || of.need().quote(), "evidence", "evidenceMissing");
        if (of.invoiceAmount() != null) add(checks, of.receiptNumber() != null, "receipt", "receiptMissing");
        if (of.invoiceAmount() != null) add(checks, all.hasReceipt(of.id()), "receiptFile", "receiptFileMissing");
        if (all.receiptSeen(of.receiptNumber(), of.id()) || all.invoiceSeen(of.providerId(), of.invoiceNumber(), of.id())) checks.add(new FundCheck("look", "receiptSeen", List.of()));
        add(checks, !all.amountSeen(of), "amountNew", "amountSeen");
        Optional<Provider> provider = all.provider(of.providerId());
        if (provider.isEmpty()) checks.add(new FundCheck("look", "providerMissing", List.of()));
        else if (all.paidTo(provider.get().id()) == 0) checks.add(new FundCheck("look", "providerNew", List.of(provider.get().name())));
        if (provider.isPresent() && provider.get().iban() == null) checks.add(new FundCheck("look", "ibanMissing", List.of()));
        Money year = eligibility.ofPersonThisYear(of);
        BigDecimal cap = settings.value("person_year_cap", today);
        checks.add(new FundCheck(year.euros().compareTo(cap) > 0 ? "look" : "ok", year.euros().compareTo(cap) > 0 ? "personAbove" : "personBelow", List.of(year, new Money(cap))));
        if (eligibility.repeats(of) >= settings.value("repeat_limit", today).intValue()) checks.add(new FundCheck("look", "repeats", List.of(eligibility.repeats(of))));
        eligibility.offers(of).stream().filter(SourceOffer::fits).findFirst().ifPresent(offer -> alert(checks, offer, settings, today));
        if (of.need().amuAdviceOn() == null && of.need().reason().startsWith("reason_cpas_not_contacted")) checks.add(new FundCheck("look", "amuAdvice", List.of()));
        return List.copyOf(checks);
    }

    private static void alert(List<FundCheck> checks, SourceOffer offer, FundSettings settings, LocalDate today) {
        List.of("alert_3", "alert_2", "alert_1").stream().map(key -> settings.value(key, today)).filter(t -> offer.used().compareTo(t) >= 0).findFirst()
                .ifPresent(t -> checks.add(new FundCheck("look", "threshold", List.of(t.toPlainString()))));
    }

    private static void add(List<FundCheck> checks, boolean well, String ok, String otherwise) {
        checks.add(new FundCheck(well ? "ok" : "look", well ? ok : otherwise, List.of()));
    }
}
