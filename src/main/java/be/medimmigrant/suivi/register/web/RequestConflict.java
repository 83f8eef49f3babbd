package be.medimmigrant.suivi.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Two people corrected one request: what reads differently, mine beside theirs. */
@Named
@RequestScoped
public class RequestConflict {

    /** @param mine as typed here; {@code theirs} as somebody else saved it meanwhile */
    public record Difference(String field, String mine, String theirs) {}

    @Inject RequestPage page;
    @Inject RequestWords words;

    /** Empty until somebody else saved. */
    public List<Difference> getDifferences() {
        if (!page.isOvertaken()) return List.of();
        RequestForm mine = page.getForm();
        RequestForm theirs = RequestForm.of(page.getRequest());
        return mine.differencesTo(theirs).stream()
                .map(field -> new Difference(field, words.value(field, mine.value(field)), words.value(field, theirs.value(field)))).toList();
    }
}
