package be.medimmigrant.suivi.person;

import java.util.List;
import java.util.UUID;

/** The person as it should read from now on, everything included; {@code version} is the one the page showed. */
public record CorrectPerson(UUID personId, int version, PersonName name, PersonDetails details, List<PhoneNumber> phones) {}
