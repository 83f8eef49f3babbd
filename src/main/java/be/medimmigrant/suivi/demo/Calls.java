package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.register.AboutWhom;
import be.medimmigrant.suivi.register.RegisterRequest;
import be.medimmigrant.suivi.register.RegisteredRequest;
import be.medimmigrant.suivi.register.Requests;
import be.medimmigrant.suivi.register.WhoAsks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The telephone and the mailbox of the invented year. */
class Calls {

    private static final Duration STILL_OPEN = Duration.ofDays(9);

    private final Requests requests;
    private final Dice dice;
    private final Proportions proportions;
    private final InventedPeople people;
    private final Instant end;
    private final List<UUID> known = new ArrayList<>();

    Calls(Requests requests, Dice dice, Proportions proportions, InventedPeople people, Instant end) {
        this.requests = requests;
        this.dice = dice;
        this.proportions = proportions;
        this.people = people;
        this.end = end;
    }

    void somebodyCalls(LocalDate today, Instant now) {
        boolean recent = now.isAfter(end.minus(STILL_OPEN));
        String category = proportions.pick("requester_categories");
        AboutWhom whom = dice.in100(14) && !category.equals("person_concerned") ? new AboutWhom.Nobody() : about(today);
        WhoAsks asks = category.equals("person_concerned") ? new WhoAsks.ThePersonConcerned(category) : WhoAsks.Somebody.of(category);
        boolean close = !recent || dice.in100(60);
        RegisteredRequest registered = requests.register(new RegisterRequest(null, proportions.pick("contact_means"), asks, whom, proportions.pick("languages"),
                dice.in100(6), proportions.pick("request_types", dice.in100(10) ? 2 : 1), medicalThemes(whom), conditions(whom),
                close ? proportions.pick("request_outcomes") : null, null, close));
        if (registered.personId() != null) known.add(registered.personId());
    }

    /** The call from which a follow-up is opened. */
    RegisteredRequest aRefusal(RegisterPerson person, String note) {
        return requests.register(new RegisterRequest(null, dice.in100(70) ? "phone" : "email", WhoAsks.Somebody.of(dice.in100(60) ? "family" : "care_provider_hospital"),
                new AboutWhom.Somebody(person), proportions.pick("languages"), false, List.of("urgent_medical_aid"),
                List.of(proportions.pick("medical_themes")), Set.of(), null, note, false));
    }

    /** The call from which a request to the fund is opened. */
    RegisteredRequest forTheFund(AboutWhom whom) {
        return requests.register(new RegisterRequest(null, dice.in100(60) ? "phone" : "email", WhoAsks.Somebody.of(dice.in100(60) ? "sociolegal_ngo" : "care_provider_outside_hospital"), whom,
                proportions.pick("languages"), false, List.of("medical_fund_requests"), List.of(proportions.pick("medical_themes")), Set.of(), null, null, false));
    }

    private AboutWhom about(LocalDate today) {
        if (!known.isEmpty() && dice.in100(33)) return AboutWhom.Known.of(dice.oneOf(known));
        return new AboutWhom.Somebody(people.somebody(today));
    }

    private List<String> medicalThemes(AboutWhom whom) {
        return whom instanceof AboutWhom.Nobody ? List.of() : List.of(proportions.pick("medical_themes"));
    }

    private Set<String> conditions(AboutWhom whom) {
        return whom instanceof AboutWhom.Nobody || !dice.in100(10) ? Set.of() : Set.of(proportions.pick("medical_conditions"));
    }
}
