package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.register.CodeSearch;
import java.util.Arrays;
import java.util.List;

/** One field, two facts: a place, and after a bar how somebody is housed there; either may be missing. */
record PlaceValue(String place, String housing, boolean isUnderstood) {

    static PlaceValue read(String value, Codes codes) {
        if (value == null || value.isBlank()) return new PlaceValue(null, null, true);
        String[] parts = value.split("\\|", 2);
        String place = parts[0].isEmpty() ? null : parts[0];
        String housing = parts.length > 1 ? parts[1] : null;
        boolean known = (place == null || codes.find("places_of_residence", place).isPresent())
                && (housing == null || codes.find("housing_situations", housing).isPresent());
        return known ? new PlaceValue(place, housing, true) : new PlaceValue(null, null, false);
    }

    /** «schaerbeek sdf», «sdf»: the first words are the place, the last ones the housing. */
    static List<String> withHousing(String typed, CodeSearch search) {
        List<String> words = Arrays.asList(typed.strip().split("\\s+"));
        for (int place = words.size() - 1; place >= 0; place--) {
            List<Code> housing = search.find(String.join(" ", words.subList(place, words.size())), 3, "housing_situations");
            if (housing.isEmpty()) continue;
            if (place == 0) return housing.stream().map(code -> "|" + code.code()).toList();
            List<Code> places = search.find(String.join(" ", words.subList(0, place)), 3, "places_of_residence");
            return places.stream().flatMap(where -> housing.stream().map(how -> where.code() + "|" + how.code())).toList();
        }
        return List.of();
    }
}
