package be.medimmigrant.suivi.person.domain;

import jakarta.persistence.Embeddable;

/** A telephone number of a person: as typed, and as searched. */
@Embeddable
public record Phone(String shown, String digits) {}
