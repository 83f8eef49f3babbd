package be.medimmigrant.suivi.casefile;

import java.util.UUID;

/**
 * Somebody of the person's family or household, by alias only.
 *
 * @param kind what they are to the person: code of {@code person_link_kinds}, null when they only live together
 * @param caseId their open case, or null
 */
public record RelativeView(UUID personId, String alias, String kind, boolean sameHousehold, UUID caseId, String caseNumber) {}
