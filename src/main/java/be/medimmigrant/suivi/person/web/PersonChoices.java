package be.medimmigrant.suivi.person.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the fields of a person's page offer. */
@Named
@ApplicationScoped
public class PersonChoices {

    @Inject Codes codes;
    @Inject Persons persons;

    /** Countries, and the regions for a country that is not known. */
    public List<Code> getCountries() {
        return Stream.concat(codes.items("countries").stream(), codes.items("origin_regions").stream()).toList();
    }

    /** What may be said about a person; «not recorded» is the empty entry of each field. */
    public List<Code> items(String list) {
        return codes.items(list).stream().filter(code -> !"not_recorded".equals(code.noValue())).toList();
    }

    public List<String> find(String typed) {
        return persons.matches(typed).stream().map(match -> match.person().id().toString()).toList();
    }

    public String label(String id) {
        return id == null || id.length() != 36 ? id : persons.byId(UUID.fromString(id)).map(PersonView::getShown).orElse(id);
    }

    /** Year of birth and place, to tell two of one name apart. */
    public String detail(String id) {
        return persons.byId(UUID.fromString(id)).map(person -> Stream.of(person.birthYear() == null ? "" : "" + person.birthYear(),
                codes.label("places_of_residence", person.placeOfResidence())).filter(part -> !part.isEmpty()).reduce((one, other) -> one + " · " + other).orElse("")).orElse("");
    }
}
