package be.medimmigrant.suivi.person.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the fields of a person's page offer. */
@Named
@ApplicationScoped
public class PersonChoices {

    @Inject Codes codes;
    @Inject Persons persons;
    @Inject Clock clock;

    /** Countries, and the regions for a country that is not known. */
    public List<Code> countries(String stored) {
        return Stream.concat(items("countries", stored).stream(), items("origin_regions", stored).stream()).toList();
    }

    /** What may be said about a person, and what is said of this one. */
    public List<Code> items(String list, String stored) {
        return codes.offered(list, LocalDate.now(clock).getYear(), stored);
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
