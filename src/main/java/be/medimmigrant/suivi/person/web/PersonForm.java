package be.medimmigrant.suivi.person.web;

import be.medimmigrant.suivi.person.CorrectPerson;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonName;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything about a person that can be corrected, as it stands in the fields. */
public class PersonForm implements Serializable {

    private String family;
    private String given;
    private Integer birthYear;
    private String ageBand;
    private String bandTold;
    private Integer bandToldIn;
    private String sex;
    private String status;
    private String place;
    private String housing;
    private String country;
    private String language;
    private String phones;

    static PersonForm of(PersonView person) {
        PersonForm form = new PersonForm();
        PersonDetails details = person.details();
        form.family = person.name().family();
        form.given = person.name().given();
        form.birthYear = details.birthYear();
        form.ageBand = details.ageBand();
        form.bandTold = details.ageBand();
        form.bandToldIn = details.ageBandYear();
        form.sex = details.sex();
        form.status = details.residenceStatus();
        form.place = details.placeOfResidence();
        form.housing = details.housingSituation();
        form.country = details.countryOfOrigin();
        form.language = details.language();
        form.phones = person.phones().isEmpty() ? null : person.phones().stream().map(PhoneNumber::shown).sorted().collect(Collectors.joining("; "));
        return form;
    }

    /**
     * @param year in which an age band is told that stands there anew; one that stood there before keeps its own
     * @throws RuleViolated {@code person.phones.refused} for something that is no telephone number
     */
    CorrectPerson command(UUID id, int version, int year) {
        PersonDetails details = new PersonDetails(birthYear, ageBand, bandYear(year), sex, status, place, housing, country, language);
        return new CorrectPerson(id, version, new PersonName(family, given), details, numbers());
    }

    private Integer bandYear(int year) {
        return ageBand == null ? null : ageBand.equals(bandTold) ? bandToldIn : Integer.valueOf(year);
    }

    /** Words around a number stay with it; what holds none is refused, since nobody would find it again. */
    private List<PhoneNumber> numbers() {
        if (phones == null) return List.of();
        return Arrays.stream(phones.split("[;,\\n]")).filter(piece -> !piece.isBlank())
                .map(piece -> PhoneNumber.noted(piece).orElseThrow(() -> new RuleViolated("person.phones.refused"))).toList();
    }

    /** Each field by its name, for comparing. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("family", family);
        values.put("given", given);
        values.put("phones", phones);
        values.put("birthYear", birthYear);
        values.put("ageBand", ageBand);
        values.put("sex", sex);
        values.put("place", place);
        values.put("housing", housing);
        values.put("country", country);
        values.put("language", language);
        values.put("status", status);
        return values;
    }

    /** What people who live together share, where nothing stands yet. */
    void fillFromHousehold(PersonDetails known) {
        if (place == null) place = known.placeOfResidence();
        if (housing == null) housing = known.housingSituation();
        if (country == null) country = known.countryOfOrigin();
        if (language == null) language = known.language();
    }

    void take(String field, PersonForm other) {
        switch (field) {
            case "family" -> family = other.family;
            case "given" -> given = other.given;
            case "phones" -> phones = other.phones;
            case "birthYear" -> birthYear = other.birthYear;
            case "ageBand" -> takeAgeBand(other);
            case "sex" -> sex = other.sex;
            case "place" -> place = other.place;
            case "housing" -> housing = other.housing;
            case "country" -> country = other.country;
            case "language" -> language = other.language;
            case "status" -> status = other.status;
            default -> throw new IllegalArgumentException(field);
        }
    }

    private void takeAgeBand(PersonForm other) {
        ageBand = other.ageBand;
        bandTold = other.bandTold;
        bandToldIn = other.bandToldIn;
    }

    public String getFamily() { return family; }

    public void setFamily(String family) { this.family = family; }

    public String getGiven() { return given; }

    public void setGiven(String given) { this.given = given; }

    public Integer getBirthYear() { return birthYear; }

    public void setBirthYear(Integer birthYear) { this.birthYear = birthYear; }

    public String getAgeBand() { return ageBand; }

    public void setAgeBand(String ageBand) { this.ageBand = ageBand; }

    public String getSex() { return sex; }

    public void setSex(String sex) { this.sex = sex; }

    public String getStatus() { return status; }

    public void setStatus(String status) { this.status = status; }

    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public String getHousing() { return housing; }

    public void setHousing(String housing) { this.housing = housing; }

    public String getCountry() { return country; }

    public void setCountry(String country) { this.country = country; }

    public String getLanguage() { return language; }

    public void setLanguage(String language) { this.language = language; }

    /** several, with a semicolon between */
    public String getPhones() { return phones; }

    public void setPhones(String phones) { this.phones = phones; }
}
