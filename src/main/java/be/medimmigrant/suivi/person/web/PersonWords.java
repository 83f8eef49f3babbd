package be.medimmigrant.suivi.person.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Fields of a person in words of the reader's language. */
@Named
@ApplicationScoped
public class PersonWords {

    private static final Map<String, String> LISTS = Map.of("ageBand", "age_bands", "sex", "sex", "status", "residence_status", "place", "places_of_residence",
            "housing", "housing_situations", "language", "languages");

    @Inject Codes codes;
    @Inject Language language;

    public String of(String field, Object value) {
        if (value == null) return Texts.in(language.locale()).getString("person.notRecorded");
        if (field.equals("country")) return country(value.toString());
        return LISTS.containsKey(field) ? codes.label(LISTS.get(field), value.toString()) : value.toString();
    }

    /** What the page calls a field. */
    public String label(String field) {
        return Texts.in(language.locale()).getString(field.equals("birthYear") ? "person.birthYear.label" : "person." + field);
    }

    public String country(String code) {
        return codes.label(codes.find("countries", code).isPresent() ? "countries" : "origin_regions", code);
    }
}
