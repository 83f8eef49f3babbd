package be.medimmigrant.suivi.register.domain;

import jakarta.persistence.Embeddable;

/** A telephone number of a requester: as typed, and as searched. */
@Embeddable
public record CallerPhone(String shown, String digits) {}
