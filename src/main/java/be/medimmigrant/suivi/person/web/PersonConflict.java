package be.medimmigrant.suivi.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Two people corrected one person: what reads differently, mine beside theirs. */
@Named
@RequestScoped
public class PersonConflict {

    /** @param mine as typed here; {@code theirs} as somebody else saved it meanwhile */
    public record Difference(String field, String label, String mine, String theirs) {}

    @Inject PersonPage page;
    @Inject PersonWords words;

    /** Empty until somebody else saved. */
    public List<Difference> getDifferences() {
        if (!page.isOvertaken()) return List.of();
        Map<String, Object> mine = page.getForm().values();
        Map<String, Object> theirs = PersonForm.of(page.getPerson()).values();
        return mine.keySet().stream().filter(field -> !Objects.equals(mine.get(field), theirs.get(field)))
                .map(field -> new Difference(field, words.label(field), words.of(field, mine.get(field)), words.of(field, theirs.get(field)))).toList();
    }
}
