package be.medimmigrant.suivi.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the report asks about a person. Null stands for «not recorded»; «asked, but unknown» is the code of the list's own
 * row ({@code sex_unknown}, {@code age_unknown}, {@code status_unknown} …).
 *
 * @param birthYear four digits; with it the age band is computed and {@code ageBand} stays empty
 * @param ageBand as told; it holds for {@code ageBandYear} only
 * @param countryOfOrigin a code of {@code countries}, or the region's of {@code origin_regions} when the country is not known
 */
@Embeddable
public record PersonDetails(
        @Column(name = "birth_year") Integer birthYear,
        @Column(name = "age_band") String ageBand,
        @Column(name = "age_band_year") Integer ageBandYear,
        @Column(name = "sex") String sex,
        @Column(name = "residence_status") String residenceStatus,
        @Column(name = "place_of_residence") String placeOfResidence,
        @Column(name = "housing_situation") String housingSituation,
        @Column(name = "country_of_origin") String countryOfOrigin,
        @Column(name = "language") String language) {

    /** Nothing recorded. */
    public static final PersonDetails NONE = new PersonDetails(null, null, null, null, null, null, null, null, null);

    public PersonDetails {
        if (birthYear != null || ageBand == null) {
            ageBand = null;
            ageBandYear = null;
        }
    }

    public PersonDetails bornIn(Integer year) {
        return new PersonDetails(year, ageBand, ageBandYear, sex, residenceStatus, placeOfResidence, housingSituation, countryOfOrigin, language);
    }

    public PersonDetails ageBand(String band, int year) {
        return new PersonDetails(birthYear, band, year, sex, residenceStatus, placeOfResidence, housingSituation, countryOfOrigin, language);
    }

    public PersonDetails sex(String code) {
        return new PersonDetails(birthYear, ageBand, ageBandYear, code, residenceStatus, placeOfResidence, housingSituation, countryOfOrigin, language);
    }

    public PersonDetails status(String code) {
        return new PersonDetails(birthYear, ageBand, ageBandYear, sex, code, placeOfResidence, housingSituation, countryOfOrigin, language);
    }

    public PersonDetails livingIn(String place) {
        return new PersonDetails(birthYear, ageBand, ageBandYear, sex, residenceStatus, place, housingSituation, countryOfOrigin, language);
    }

    public PersonDetails housed(String code) {
        return new PersonDetails(birthYear, ageBand, ageBandYear, sex, residenceStatus, placeOfResidence, code, countryOfOrigin, language);
    }

    public PersonDetails from(String country) {
        return new PersonDetails(birthYear, ageBand, ageBandYear, sex, residenceStatus, placeOfResidence, housingSituation, country, language);
    }

    public PersonDetails speaking(String code) {
        return new PersonDetails(birthYear, ageBand, ageBandYear, sex, residenceStatus, placeOfResidence, housingSituation, countryOfOrigin, code);
    }

    /** What is said here, and for the rest what was known before. */
    public PersonDetails over(PersonDetails known) {
        boolean ageSaid = birthYear != null || ageBand != null;
        return new PersonDetails(
                birthYear != null ? birthYear : known.birthYear,
                ageSaid ? ageBand : known.ageBand,
                ageSaid ? ageBandYear : known.ageBandYear,
                either(sex, known.sex), either(residenceStatus, known.residenceStatus), either(placeOfResidence, known.placeOfResidence),
                either(housingSituation, known.housingSituation), either(countryOfOrigin, known.countryOfOrigin), either(language, known.language));
    }

    /** Whether anything at all is recorded. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    private static String either(String said, String known) {
        return said != null ? said : known;
    }
}
