package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.Provider;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The warnings of entry and decision: missing receipt, number or amount seen before, unusual supplier or account, ceilings, alert thresholds. */
@ApplicationScoped
public class FundChecks {

    @Inject Interventions all;
    @Inject FundEligibility eligibility;
    @Inject FundSettings settings;
    @Inject Clock clock;

    /**
     * @param typed name of a provider nobody knows yet, or null
     * @param source that would pay, or null
     */
    List<FundCheck> of(Intervention of, String typed, SourceOffer source) {
        List<FundCheck> checks = new ArrayList<>();
        checks.add(either(of.need().prescription() || of.need().quote(), "evidence", "evidenceMissing"));
        if (of.invoiceAmount() != null) checks.add(either(of.receiptNumber() != null, "receipt", "receiptMissing"));
        if (of.invoiceAmount() != null) checks.add(either(all.hasReceipt(of.id()), "receiptFile", "receiptFileMissing"));
        if (all.receiptSeen(of.receiptNumber(), of.id()) || all.invoiceSeen(of.providerId(), of.invoiceNumber(), of.id())) checks.add(look("receiptSeen"));
        checks.add(either(!all.amountSeen(of), "amountNew", "amountSeen"));
        provider(checks, of, typed);
        person(checks, of);
        if (source != null) alert(source).ifPresent(checks::add);
        if (of.need().amuAdviceOn() == null && !of.need().reason().equals("reason_afraid_of_cpas")) checks.add(look("amuAdvice"));
        return List.copyOf(checks);
    }

    private void provider(List<FundCheck> checks, Intervention of, String typed) {
        Optional<Provider> provider = all.provider(of.providerId());
        if (provider.isEmpty()) {
            checks.add(typed == null || typed.isBlank() ? look("providerMissing") : look("providerNew", typed.strip()));
            return;
        }
        if (all.paidTo(provider.get().id()) == 0) checks.add(look("providerNew", provider.get().name()));
        if (provider.get().iban() == null) checks.add(look("ibanMissing"));
        if (of.isAnotherAccount(provider.get().iban())) checks.add(look("ibanChanged"));
    }

    private void person(List<FundCheck> checks, Intervention of) {
        Money year = eligibility.ofPersonThisYear(of);
        Money cap = new Money(settings.value("person_year_cap", today()));
        checks.add(year.isMoreThan(cap) ? look("personAbove", year, cap) : new FundCheck("ok", "personBelow", List.of(year, cap)));
        int repeats = eligibility.repeats(of);
        if (repeats >= settings.value("repeat_limit", today()).intValue()) checks.add(look("repeats", repeats, settings.value("repeat_months", of.requestedOn()).intValue()));
    }

    private Optional<FundCheck> alert(SourceOffer source) {
        return Stream.of("alert_3", "alert_2", "alert_1").map(key -> settings.value(key, today())).filter(threshold -> source.used().compareTo(threshold) >= 0).findFirst()
                .map(threshold -> look("threshold", threshold.stripTrailingZeros().toPlainString()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static FundCheck look(String key, Object... args) {
        return new FundCheck("look", key, List.of(args));
    }

    private static FundCheck either(boolean well, String ok, String otherwise) {
        return well ? new FundCheck("ok", ok, List.of()) : look(otherwise);
    }
}
