package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.person.PhoneNumber;
import java.util.List;
import java.util.UUID;

/** Who asks, as pages show it; the organisation's label is looked up in the reader's language. */
public record RequesterView(UUID id, int version, String category, String organisationList, String organisation, String name, UUID personId,
        List<PhoneNumber> phones) {}
