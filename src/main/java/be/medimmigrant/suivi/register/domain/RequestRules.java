package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.register.WhoAsks;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;

/** What a request must say, and which codes it may say it with (IMPORT_EXPORT.md §2). */
@ApplicationScoped
public class RequestRules {

    @Inject Codes codes;

    public Heard checked(Heard heard, int year) {
        return checked(heard, Heard.NOTHING, year);
    }

    /** @param known what the request of that year said before: what is unchanged stays true when its code is closed */
    public Heard checked(Heard heard, Heard known, int year) {
        if (heard.means() == null) throw new RuleViolated("register.meansMissing");
        if (heard.themes().isEmpty()) throw new RuleViolated("register.themeMissing");
        one("contact_means", heard.means(), known.means(), year);
        one("languages", heard.language(), known.language(), year);
        one("request_outcomes", heard.outcome(), known.outcome(), year);
        all("request_types", heard.themes(), known.themes(), year);
        all("medical_themes", heard.medicalThemes(), known.medicalThemes(), year);
        all("medical_conditions", heard.conditions(), known.conditions(), year);
        boolean noValue = heard.medicalThemes().stream().anyMatch(theme -> codes.find("medical_themes", theme).filter(Code::isNoValue).isPresent());
        if (noValue && heard.medicalThemes().size() > 1) throw new RuleViolated("register.noValueAlone");
        return heard;
    }

    public LocalDate received(LocalDate day, LocalDate today) {
        if (day == null) throw new RuleViolated("register.receivedMissing");
        if (day.isAfter(today)) throw new RuleViolated("register.receivedInFuture");
        return day;
    }

    public WhoAsks checked(WhoAsks who, int year) {
        if (who == null) throw new RuleViolated("register.requesterMissing");
        String category = category(who);
        if (category != null) codes.require("requester_categories", category, year);
        if (category == null && !(who instanceof WhoAsks.Known)) throw new RuleViolated("register.requesterMissing");
        if (who instanceof WhoAsks.Organisation one) codes.require(one.list(), one.code(), year);
        return who;
    }

    public String outcome(String outcome, int year) {
        return codes.require("request_outcomes", outcome, year).code();
    }

    private static String category(WhoAsks who) {
        if (who instanceof WhoAsks.Organisation one) return one.category();
        if (who instanceof WhoAsks.Somebody one) return one.category();
        if (who instanceof WhoAsks.ThePersonConcerned one) return one.category();
        return who instanceof WhoAsks.APerson one ? one.category() : null;
    }

    private void one(String list, String said, String known, int year) {
        if (said != null && !said.equals(known)) codes.require(list, said, year);
    }

    private void all(String list, Collection<String> said, Collection<String> known, int year) {
        said.stream().filter(code -> !known.contains(code)).forEach(code -> codes.require(list, code, year));
    }
}
