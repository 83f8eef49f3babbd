package be.medimmigrant.suivi.person.web;

import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.platform.faces.SearchHit;
import be.medimmigrant.suivi.platform.faces.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Persons in the search of the header: by name in any spelling, alias or telephone. */
@ApplicationScoped
public class PersonSearchHits implements SearchSource {

    @Inject Persons persons;
    @Inject PersonChoices choices;

    @Override
    public List<SearchHit> find(String words, int most) {
        return persons.matches(words).stream().limit(most).map(match -> new SearchHit(match.person().getShown(), choices.detail(match.person().id().toString()),
                "/person/person.xhtml?id=" + match.person().id(), "pi-user")).toList();
    }
}
