package be.medimmigrant.suivi.person;

/** A tie of one person as seen from its side: the other one is my {@code kind} (a code of {@code person_link_kinds}). */
public record PersonLink(PersonView other, String kind) {}
