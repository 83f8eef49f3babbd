package be.medimmigrant.suivi.person.domain;

import be.medimmigrant.suivi.person.PersonDetails;

/** Details that passed {@link PersonRules}, with the list the country of origin belongs to. */
public record Settled(PersonDetails details, String countryList) {}
