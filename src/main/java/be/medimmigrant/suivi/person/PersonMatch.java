package be.medimmigrant.suivi.person;

/**
 * A known person who may be the one typed.
 *
 * @param strength 0 to 100
 * @param strong whether the form asks once, on save
 */
public record PersonMatch(PersonView person, int strength, boolean strong) {}
