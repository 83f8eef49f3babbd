package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.RegisterPerson;
import java.time.LocalDate;
import java.util.List;

/** People nobody is: names put together by chance, facts in the proportions of the reports. */
class InventedPeople {

    private static final List<String> FAMILY = List.of("Belhadj-Test", "Exemplaro", "Voorbeeld", "Ndemo", "Inventescu", "Modelova", "Beispieli", "Mbaexemple",
            "Ouexemple", "Proefman", "Fictieva", "Sanchez-Demo", "Tshidemo", "Yildemo", "Kowalexemple", "Haddad-Test", "Bah-Exemple", "Nguproef", "Popescu-Demo", "Da Ficção");
    private static final List<String> WOMEN = List.of("Amina", "Blessing", "Carmen", "Dilnoza", "Elena", "Fatoumata", "Grace", "Halima", "Irina", "Joséphine", "Kadiatou", "Leila");
    private static final List<String> MEN = List.of("Ahmed", "Boubacar", "Carlos", "Daniel", "Emre", "Farid", "Gheorghe", "Hamza", "Ibrahim", "João", "Kofi", "Lamine");

    private final Dice dice;
    private final Proportions proportions;
    private final Codes codes;

    InventedPeople(Dice dice, Proportions proportions, Codes codes) {
        this.dice = dice;
        this.proportions = proportions;
        this.codes = codes;
    }

    RegisterPerson somebody(LocalDate today) {
        PersonDetails details = details(today);
        if (!dice.in100(35)) return RegisterPerson.anonymous(details);
        return RegisterPerson.named(dice.oneOf(FAMILY), dice.oneOf("male".equals(details.sex()) ? MEN : WOMEN), details);
    }

    /** A woman or man without legal stay somewhere in Brussels, as AMU follow-ups concern. */
    RegisterPerson refusedByTheCpas(String commune, LocalDate today) {
        PersonDetails details = details(today).status("no_legal_stay").livingIn(commune);
        return dice.in100(70) ? RegisterPerson.named(dice.oneOf(FAMILY), dice.oneOf("male".equals(details.sex()) ? MEN : WOMEN), details) : RegisterPerson.anonymous(details);
    }

    private PersonDetails details(LocalDate today) {
        String place = proportions.pick("places_of_residence");
        boolean abroad = isAbroad(place);
        PersonDetails details = PersonDetails.NONE.sex(proportions.pick("sex")).livingIn(place).status(abroad ? "stay_abroad" : statusInBelgium());
        details = details.from(dice.in100(61) ? proportions.pick("countries") : null);
        if (dice.in100(50)) return details.bornIn(today.getYear() - dice.between(1, 78));
        return details.ageBand(proportions.pick("age_bands"), today.getYear());
    }

    private boolean isAbroad(String place) {
        String above = place;
        while (above != null && !above.equals("residence_abroad_total")) above = codes.find("places_of_residence", above).map(c -> c.parent()).orElse(null);
        return above != null;
    }

    /** What was not asked stays empty: the list's own row for that is counted, never recorded. */
    private String statusInBelgium() {
        String status = proportions.pick("residence_status");
        while (status.equals("stay_abroad")) status = proportions.pick("residence_status");
        return codes.get("residence_status", status).noValue() != null && status.endsWith("not_recorded") ? null : status;
    }
}
