package be.medimmigrant.suivi.person;

import java.util.List;
import java.util.UUID;

/** What a new contact adds about a known person: what is null here stays as it was. A name joins only where there was none. */
public record EnrichPerson(UUID personId, PersonName name, PersonDetails details, List<PhoneNumber> phones) {

    public static EnrichPerson of(UUID personId, PersonDetails details) {
        return new EnrichPerson(personId, PersonName.NONE, details, List.of());
    }
}
