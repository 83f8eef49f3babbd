package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.RegisterPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Requests as tests need them: by telephone, from a family, about AMU, unless said otherwise. */
record SomeRequest(UUID draft, LocalDate received, String means, WhoAsks who, AboutWhom whom, List<String> themes, List<String> medical, Set<String> conditions, String outcome,
        String note, boolean close) {

    static SomeRequest call() {
        return new SomeRequest(null, null, "phone", WhoAsks.Somebody.of("family"), new AboutWhom.Nobody(), List.of("urgent_medical_aid"), List.of(), Set.of(),
                "information_given", null, true);
    }

    SomeRequest draft(UUID id) {
        return new SomeRequest(id, received, means, who, whom, themes, medical, conditions, outcome, note, close);
    }

    SomeRequest on(String day) {
        return new SomeRequest(draft, LocalDate.parse(day), means, who, whom, themes, medical, conditions, outcome, note, close);
    }

    SomeRequest by(String other) {
        return new SomeRequest(draft, received, other, who, whom, themes, medical, conditions, outcome, note, close);
    }

    SomeRequest from(WhoAsks other) {
        return new SomeRequest(draft, received, means, other, whom, themes, medical, conditions, outcome, note, close);
    }

    SomeRequest about(AboutWhom other) {
        return new SomeRequest(draft, received, means, who, other, themes, medical, conditions, outcome, note, close);
    }

    SomeRequest about(String family, String given) {
        return about(new AboutWhom.Somebody(RegisterPerson.named(family, given, PersonDetails.NONE)));
    }

    SomeRequest asking(String... codes) {
        return new SomeRequest(draft, received, means, who, whom, List.of(codes), medical, conditions, outcome, note, close);
    }

    SomeRequest medical(String... codes) {
        return new SomeRequest(draft, received, means, who, whom, themes, List.of(codes), conditions, outcome, note, close);
    }

    SomeRequest ill(String... codes) {
        return new SomeRequest(draft, received, means, who, whom, themes, medical, Set.of(codes), outcome, note, close);
    }

    SomeRequest ending(String code) {
        return new SomeRequest(draft, received, means, who, whom, themes, medical, conditions, code, note, close);
    }

    SomeRequest noting(String text) {
        return new SomeRequest(draft, received, means, who, whom, themes, medical, conditions, outcome, text, close);
    }

    SomeRequest open() {
        return new SomeRequest(draft, received, means, who, whom, themes, medical, conditions, outcome, note, false);
    }

    RegisterRequest said() {
        return new RegisterRequest(draft, received, means, who, whom, null, false, themes, medical, conditions, outcome, note, close);
    }
}
