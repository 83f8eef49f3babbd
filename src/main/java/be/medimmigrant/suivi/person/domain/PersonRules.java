package be.medimmigrant.suivi.person.domain;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What must hold between the details of a person (IMPORT_EXPORT.md §2), whoever records them. */
@ApplicationScoped
public class PersonRules {

    private static final String ABROAD = "stay_abroad";
    private static final String BELOW_ABROAD = "residence_abroad_total";
    private static final String ABROAD_SOMEWHERE = "abroad_unknown";

    @Inject Codes codes;

    /**
     * Checks each code that is new or changed against its list and year: what was recorded stays true when its code is closed. A
     * stay abroad is completed from status to place and back.
     */
    public Settled settled(PersonDetails said, PersonDetails known, int year) {
        if (said.birthYear() != null && (said.birthYear() > year || said.birthYear() < year - 130)) throw new RuleViolated("person.birthYear");
        require("age_bands", said.ageBand(), known.ageBand(), year);
        require("sex", said.sex(), known.sex(), year);
        require("residence_status", said.residenceStatus(), known.residenceStatus(), year);
        require("places_of_residence", said.placeOfResidence(), known.placeOfResidence(), year);
        require("housing_situations", said.housingSituation(), known.housingSituation(), year);
        require("languages", said.language(), known.language(), year);
        return new Settled(abroadAgrees(said), countryList(said.countryOfOrigin(), known.countryOfOrigin(), year));
    }

    private PersonDetails abroadAgrees(PersonDetails said) {
        boolean statusAbroad = ABROAD.equals(said.residenceStatus());
        Code place = codes.find("places_of_residence", said.placeOfResidence()).orElse(null);
        boolean placeAbroad = place != null && BELOW_ABROAD.equals(place.parent());
        if (statusAbroad == placeAbroad) return said;
        if (placeAbroad && (said.residenceStatus() == null || isNoValue("residence_status", said.residenceStatus()))) return said.status(ABROAD);
        if (statusAbroad && (place == null || place.isNoValue())) return said.livingIn(ABROAD_SOMEWHERE);
        throw new RuleViolated("person.abroadConflict");
    }

    private String countryList(String country, String known, int year) {
        if (country == null) return null;
        String list = codes.find("countries", country).isPresent() ? "countries" : "origin_regions";
        require(list, country, known, year);
        return list;
    }

    private boolean isNoValue(String list, String code) {
        return codes.find(list, code).filter(Code::isNoValue).isPresent();
    }

    private void require(String list, String code, String known, int year) {
        if (code != null && !code.equals(known)) codes.require(list, code, year);
    }
}
