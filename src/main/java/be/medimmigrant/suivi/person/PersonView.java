package be.medimmigrant.suivi.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person as pages show it. Nothing but the alias may be said aloud or leave the application. */
public record PersonView(UUID id, int version, String alias, PersonName name, PersonDetails details, List<PhoneNumber> phones,
        UUID householdId, LocalDate registeredOn, LocalDate lastContactOn) {

    public boolean isAnonymous() {
        return name.isNone();
    }

    /** The name, or the alias where there is none. */
    public String getShown() {
        return isAnonymous() ? alias : name.full();
    }

    public String familyName() {
        return name.family();
    }

    public String givenName() {
        return name.given();
    }

    public Integer birthYear() {
        return details.birthYear();
    }

    public String sex() {
        return details.sex();
    }

    public String residenceStatus() {
        return details.residenceStatus();
    }

    public String placeOfResidence() {
        return details.placeOfResidence();
    }

    public String countryOfOrigin() {
        return details.countryOfOrigin();
    }

    public String language() {
        return details.language();
    }
}
