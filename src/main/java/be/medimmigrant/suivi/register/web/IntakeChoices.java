package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Texts;
import be.medimmigrant.suivi.register.CallerChoice;
import be.medimmigrant.suivi.register.Callers;
import be.medimmigrant.suivi.register.CodeSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the fields of the phone form offer while somebody types, and how a chosen value reads. Values are codes; labels follow the reader. */
@Named("intakeChoices")
@ApplicationScoped
public class IntakeChoices {

    static final String NON_MEDICAL = "non_medical";
    private static final int AT_MOST = 8;

    @Inject CodeSearch search;
    @Inject Callers callers;
    @Inject Codes codes;
    @Inject Language language;

    public List<String> callers(String typed) {
        return callers.find(typed).stream().map(CallerChoice::value).toList();
    }

    public String callerLabel(String value) {
        return callers.label(value);
    }

    public String callerDetail(String value) {
        return callers.describe(value).map(CallerChoice::detail).orElse("");
    }

    /** Places by name or postcode; with words of housing («sdf»), the place and the housing together. */
    public List<String> places(String typed) {
        List<String> places = values(search.find(typed, AT_MOST, "places_of_residence"));
        return places.isEmpty() ? PlaceValue.withHousing(typed, search) : places;
    }

    public String placeLabel(String value) {
        PlaceValue read = PlaceValue.read(value, codes);
        if (!read.isUnderstood()) return value;
        String housing = codes.label("housing_situations", read.housing());
        String place = codes.label("places_of_residence", read.place());
        String postcode = codes.find("communes", read.place()).map(commune -> commune.attribute("postcodes").split("\\|")[0]).orElse("");
        String named = postcode.isEmpty() ? place : place + " (" + postcode + ")";
        return Stream.of(named, housing).filter(part -> !part.isEmpty()).reduce((one, other) -> one + " · " + other).orElse("");
    }

    public List<String> countries(String typed) {
        return values(search.find(typed, AT_MOST, "countries", "origin_regions"));
    }

    public List<String> languages(String typed) {
        return values(search.find(typed, AT_MOST, "languages"));
    }

    public List<String> statuses(String typed) {
        return values(search.find(typed, 12, "residence_status"));
    }

    public List<String> medical(String typed) {
        List<String> found = values(search.find(typed, 12, "medical_themes", "medical_conditions"));
        return found.size() < 3 ? Stream.concat(found.stream(), Stream.of(NON_MEDICAL)).toList() : found;
    }

    public List<String> themes(String typed) {
        return values(search.find(typed, 12, "request_types"));
    }

    /** The label of a code of one of these lists; what is no code reads as it is. */
    public String label(String value, String... lists) {
        if (NON_MEDICAL.equals(value)) return Texts.in(language.locale()).getString("register.nonMedical");
        return Stream.of(lists).map(list -> codes.find(list, value)).flatMap(Optional::stream).findFirst()
                .map(code -> code.label(language.getCode())).orElse(value);
    }

    public String medicalLabel(String value) {
        return label(value, "medical_themes", "medical_conditions");
    }

    public String countryLabel(String value) {
        return label(value, "countries", "origin_regions");
    }

    public String listLabel(String value, String list) {
        return label(value, list);
    }

    /** Where a theme belongs: «Accès aux soins de santé». */
    public String above(String value, String list) {
        return codes.find(list, value).map(Code::parent).map(parent -> codes.label(list, parent)).orElse("");
    }

    private static List<String> values(List<Code> found) {
        return found.stream().map(Code::code).toList();
    }
}
