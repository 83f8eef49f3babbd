package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.EnrichPerson;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonName;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.register.AboutWhom;
import be.medimmigrant.suivi.register.CallerCode;
import be.medimmigrant.suivi.register.Callers;
import be.medimmigrant.suivi.register.RegisterRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** From the form to the command. Words that are no code of their field are not lost: they go to the end of the note. */
@ApplicationScoped
public class IntakeCommand {

    private static final String PERSON_CONCERNED = "person_concerned";

    @Inject Codes codes;
    @Inject Callers callers;
    @Inject TextsBean texts;
    @Inject Clock clock;

    public RegisterRequest of(UUID draft, IntakeForm form, boolean close) {
        List<String> leftOver = new ArrayList<>();
        PersonDetails details = details(form, leftOver);
        Set<String> medical = new LinkedHashSet<>();
        Set<String> conditions = new HashSet<>();
        for (String said : form.getMedical()) {
            if (codes.find("medical_themes", said).isPresent()) medical.add(said);
            else if (codes.find("medical_conditions", said).isPresent()) conditions.add(said);
            else if (!said.equals(IntakeChoices.NON_MEDICAL)) leftOver.add(left("register.medical", said));
        }
        List<String> themes = form.getThemes().stream().filter(theme -> known("request_types", theme, "register.themes", leftOver)).toList();
        String language = code("languages", form.getLanguage(), "register.language", leftOver);
        AboutWhom whom = whom(form, details, !medical.isEmpty() || !conditions.isEmpty());
        return new RegisterRequest(draft, form.getReceivedOn(), form.getMeans(), callers.whoAsks(form.getCaller(), isSame(form)), whom, language,
                form.getMedical().contains(IntakeChoices.NON_MEDICAL), themes, List.copyOf(medical), conditions, form.getOutcome(),
                note(form.getNote(), leftOver), close && form.getOutcome() != null);
    }

    /** Whether the caller speaks for themselves: said so, or nothing else was said and the category is «the person concerned». */
    public static boolean isSame(IntakeForm form) {
        if (form.getWhom() != null) return form.getWhom().equals("same");
        CallerCode caller = CallerCode.read(form.getCaller());
        return caller.kind() == CallerCode.Kind.CATEGORY && PERSON_CONCERNED.equals(caller.code());
    }

    /** Nobody in particular, as long as nothing at all is said about a person. */
    private AboutWhom whom(IntakeForm form, PersonDetails details, boolean medicalFacts) {
        CallerCode caller = CallerCode.read(form.getCaller());
        String known = form.getPersonId() != null ? form.getPersonId() : isSame(form) && caller.kind() == CallerCode.Kind.PERSON ? caller.code() : null;
        List<PhoneNumber> phones = isSame(form) ? PhoneNumber.in(caller.words()).stream().toList() : List.of();
        boolean nameless = "anonymous".equals(form.getWhom());
        PersonName name = nameless ? PersonName.NONE : PersonName.read(PhoneNumber.without(nameSaid(form, caller)));
        List<PhoneNumber> said = new ArrayList<>(phones);
        if (!nameless) PhoneNumber.in(form.getName()).ifPresent(said::add);
        if (known != null) return new AboutWhom.Known(new EnrichPerson(UUID.fromString(known), name, details, said));
        boolean somebody = form.getLivesWith() != null || form.getWhom() != null && !form.getWhom().equals("other") || !name.isNone() || !details.isEmpty() || medicalFacts || isSame(form) || !said.isEmpty();
        if (!somebody) return new AboutWhom.Nobody();
        Set<UUID> apart = form.getNotThese().stream().map(UUID::fromString).collect(Collectors.toSet());
        return new AboutWhom.Somebody(new RegisterPerson(name, details, said, apart));
    }

    /** «la personne concernée, Fatima»: where no name was given, what is said of somebody who speaks for themselves is their name. */
    static String nameSaid(IntakeForm form, CallerCode caller) {
        if (form.getName() != null && !form.getName().isBlank()) return form.getName();
        boolean named = caller.kind() == CallerCode.Kind.CATEGORY || caller.kind() == CallerCode.Kind.WORDS;
        return named && isSame(form) && caller.words() != null ? caller.words() : "";
    }

    private PersonDetails details(IntakeForm form, List<String> leftOver) {
        PlaceValue place = PlaceValue.read(form.getPlace(), codes);
        if (!place.isUnderstood()) leftOver.add(left("register.place", form.getPlace()));
        String country = codes.find("countries", form.getCountry()).isPresent() ? form.getCountry()
                : code("origin_regions", form.getCountry(), "register.country", leftOver);
        int year = (form.getReceivedOn() == null ? LocalDate.now(clock) : form.getReceivedOn()).getYear();
        PersonDetails details = PersonDetails.NONE.sex(form.getSex()).status(code("residence_status", form.getStatus(), "register.status", leftOver))
                .livingIn(place.place()).housed(place.housing()).from(country).speaking(codes.find("languages", form.getLanguage()).isPresent() ? form.getLanguage() : null);
        Integer born = birthYear(form.getBirthYear());
        if (form.getBirthYear() != null && born == null) leftOver.add(left("register.birthYear", form.getBirthYear()));
        return born != null ? details.bornIn(born) : form.getAgeBand() == null ? details : details.ageBand(form.getAgeBand(), year);
    }

    static Integer birthYear(String typed) {
        return typed != null && typed.matches("(19|20)\\d\\d") ? Integer.valueOf(typed) : null;
    }

    private String code(String list, String value, String field, List<String> leftOver) {
        return known(list, value, field, leftOver) ? value : null;
    }

    private boolean known(String list, String value, String field, List<String> leftOver) {
        if (value == null || value.isBlank()) return false;
        if (codes.find(list, value).isPresent()) return true;
        leftOver.add(left(field, value));
        return false;
    }

    private String left(String field, String value) {
        return texts.of("register.leftOver", texts.of(field), value);
    }

    private static String note(String note, List<String> leftOver) {
        String said = note == null ? "" : note.strip();
        return leftOver.isEmpty() ? said : (said + "\n" + String.join("\n", leftOver)).strip();
    }
}
