package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.start.Starting;
import be.medimmigrant.suivi.shared.Money;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens, once, the sources the reports name: VGC 2018, Welzijnszorg 2025 and 2026, gifts (list {@code fund_sources}). */
@ApplicationScoped
public class DeliveredSources {

    @Inject Codes codes;
    @Inject FundSources sources;

    void open(@Observes @Priority(500) Starting start) {
        codes.all("fund_sources").stream().filter(source -> sources.idOf(source.code()).isEmpty()).forEach(this::open);
    }

    private void open(Code source) {
        LocalDate from = source.validFrom() == null ? null : LocalDate.of(source.validFrom(), 1, 1);
        LocalDate to = source.validTo() == null ? null : LocalDate.of(source.validTo(), 12, 31);
        String amount = source.attributes().getOrDefault("amount_eur", "");
        UUID id = sources.open(source.code(), from, to, amount.isBlank() ? Money.ZERO : Money.of(amount));
        String modality = source.attributes().getOrDefault("modality", "");
        sources.agreeTerms(id, new SourceTerms(List.of(), List.of(), modality.contains("on invoices"), null, null, null, null));
    }
}
