package be.medimmigrant.suivi.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** @param whom as the client's word names them; {@code since} the day from which it holds */
public record MandateInForce(UUID id, Whom whom, LocalDate since) {}
