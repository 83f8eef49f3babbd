package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.person.EnrichPerson;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.RegisterPerson;
import java.util.UUID;

/** Whom a request is about. */
public sealed interface AboutWhom {

    /** A general question. */
    record Nobody() implements AboutWhom {}

    /** Somebody in the register, with what this contact adds. */
    record Known(EnrichPerson enriched) implements AboutWhom {

        public static Known of(UUID personId) {
            return new Known(EnrichPerson.of(personId, PersonDetails.NONE));
        }
    }

    /** Somebody new, perhaps without a name. */
    record Somebody(RegisterPerson person) implements AboutWhom {}
}
