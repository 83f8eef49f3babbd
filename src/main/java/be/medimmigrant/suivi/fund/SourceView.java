package be.medimmigrant.suivi.fund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A source with its period, its terms and where it stands. */
public record SourceView(UUID id, int version, String code, LocalDate from, LocalDate to, SourceTerms terms, Balance balance) implements Serializable {}
