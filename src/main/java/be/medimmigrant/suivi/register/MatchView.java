package be.medimmigrant.suivi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who may be the person typed, with what tells one from another.
 *
 * @param strength 0 to 100; {@code strong} asks once, on save
 * @param openCase number of an open dossier, or null; {@code safeDate} and {@code legalDate} of its next statutory term
 */
public record MatchView(UUID personId, List<NamePiece> name, int strength, boolean strong, Integer birthYear, String sex, String place,
        LocalDate lastContact, UUID openCaseId, String openCase, int openCases, LocalDate safeDate, LocalDate legalDate) {}
