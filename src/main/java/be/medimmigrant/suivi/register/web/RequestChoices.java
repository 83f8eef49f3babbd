package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.register.CodeSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the fields of a request's page offer while somebody types: the codes of the year it came in, whatever was closed or added since. */
@Named
@RequestScoped
public class RequestChoices {

    private static final int AT_MOST = 12;

    @Inject RequestPage page;
    @Inject CodeSearch search;
    @Inject Clock clock;

    public List<String> languages(String typed) {
        return find(typed, "languages");
    }

    public List<String> medical(String typed) {
        List<String> found = find(typed, "medical_themes", "medical_conditions");
        return found.size() < 3 ? Stream.concat(found.stream(), Stream.of(IntakeChoices.NON_MEDICAL)).toList() : found;
    }

    public List<String> themes(String typed) {
        return find(typed, "request_types");
    }

    private List<String> find(String typed, String... lists) {
        LocalDate received = page.getForm().getReceivedOn();
        return search.find((received == null ? LocalDate.now(clock) : received).getYear(), typed, AT_MOST, lists).stream().map(Code::code).toList();
    }
}
