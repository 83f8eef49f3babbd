package be.medimmigrant.suivi.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person appears for the first time; everything may be missing.
 *
 * @param toldApartFrom persons that resemble this one and of whom somebody said «not her»
 */
public record RegisterPerson(PersonName name, PersonDetails details, List<PhoneNumber> phones, Set<UUID> toldApartFrom) {

    /** Somebody without a name. */
    public static RegisterPerson anonymous(PersonDetails details) {
        return new RegisterPerson(PersonName.NONE, details, List.of(), Set.of());
    }

    public static RegisterPerson named(String family, String given, PersonDetails details) {
        return new RegisterPerson(new PersonName(family, given), details, List.of(), Set.of());
    }
}
