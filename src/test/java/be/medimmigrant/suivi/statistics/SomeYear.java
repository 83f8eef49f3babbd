package be.medimmigrant.suivi.statistics;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.register.AboutWhom;
import be.medimmigrant.suivi.register.RegisterRequest;
import be.medimmigrant.suivi.register.Requests;
import be.medimmigrant.suivi.register.WhoAsks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** For tests: a year in which no other test does anything. Moves the clock; whoever asks for it moves it back. */
@ApplicationScoped
public class SomeYear {

    @Inject Requests requests;
    @Inject CaseFiles cases;
    @Inject SomeCase someCase;
    @Inject Codes codes;
    @Inject As as;
    @Inject TestTime time;

    /** Forty requests, over all months, with many of the codes that may be recorded. */
    public void requests(int year) {
        List<Code> means = codes.items("contact_means", year);
        List<Code> categories = codes.items("requester_categories", year);
        List<Code> themes = codes.items("request_types", year);
        for (int i = 0; i < 40; i++) {
            time.travelTo(LocalDate.of(year, 1 + i % 12, 1 + i % 28));
            register(code(means, i), code(categories, i), code(themes, i), code(themes, 3 * i + 1));
        }
    }

    public void register(String means, String category, String... themes) {
        List<String> different = List.of(themes).stream().distinct().toList();
        as.staff(() -> requests.register(new RegisterRequest(null, means, WhoAsks.Somebody.of(category), new AboutWhom.Nobody(), null, false,
                different, List.of(), Set.of(), "information_given", null, true)));
    }

    public void closedCase(int year, int days, String outcome) {
        time.travelTo(LocalDate.of(year, 2, 1));
        UUID id = someCase.open();
        time.travelTo(LocalDate.of(year, 2, 1).plusDays(days));
        as.staff(() -> cases.close(id, outcome, LocalDate.of(year, 2, 1).plusDays(days), "Essai"));
    }

    private static String code(List<Code> list, int i) {
        return list.get(i % list.size()).code();
    }
}
