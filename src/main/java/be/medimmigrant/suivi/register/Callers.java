package be.medimmigrant.suivi.register;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.NameKeys;
import be.medimmigrant.suivi.person.PersonMatch;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.register.CallerCode.Kind;
import be.medimmigrant.suivi.register.domain.RequesterSearch;
import be.medimmigrant.suivi.register.domain.RequesterSearch.Caller;
import be.medimmigrant.suivi.register.domain.RequesterSearch.Hit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may be calling: those who called before, organisations of the lists, persons of the register, categories; by words in
 * any order and language or by digits of a telephone number. «hop peeters» is somebody called Peeters at a hospital.
 */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Callers {

    private static final int AT_MOST = 8;
    private static final String[] ORGANISATIONS = {"cpas", "partners"};
    private static final String PERSON_CONCERNED = "person_concerned";

    @Inject RequesterSearch search;
    @Inject CodeSearch codeSearch;
    @Inject Codes codes;
    @Inject Persons persons;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Nothing typed: those this colleague noted down last. */
    public List<CallerChoice> find(String typed) {
        if (typed == null || typed.isBlank()) return search.latestOf(acting.id(), year()).stream().map(this::choice).toList();
        List<Hit> known = search.byWords(typed, year());
        List<CallerCode> categories = categories(typed);
        List<CallerChoice> organisations = codeSearch.find(typed, 4, ORGANISATIONS).stream().filter(code -> known.stream().noneMatch(hit -> isBare(hit.caller(), code)))
                .map(code -> choice(CallerCode.organisation(code.list(), code.code()))).toList();
        boolean oneWord = !typed.strip().contains(" ");
        Set<CallerChoice> found = new LinkedHashSet<>();
        if (!oneWord) {
            choices(known.stream().filter(hit -> isNamed(hit, typed, categories)), found);
            found.addAll(organisations);
        }
        categories.forEach(category -> found.add(choice(category)));
        choices(known.stream(), found);
        found.addAll(organisations);
        persons.matches(typed).stream().limit(2).map(PersonMatch::person).forEach(person -> found.add(choice(CallerCode.person(person.id()))));
        if (found.isEmpty()) codes.items("requester_categories", year()).forEach(category -> found.add(choice(CallerCode.category(category.code(), typed))));
        return found.stream().limit(AT_MOST).toList();
    }

    private void choices(Stream<Hit> hits, Set<CallerChoice> found) {
        hits.limit(3).map(hit -> choice(hit.caller())).forEach(found::add);
    }

    /** All that was typed, or all that stands beside a category: «hop peeters» is Peeters, «hop peeters pediatrie» is not Peeters alone. */
    private static boolean isNamed(Hit hit, String typed, List<CallerCode> categories) {
        return Stream.concat(Stream.of(typed), categories.stream().map(CallerCode::words).filter(Objects::nonNull))
                .anyMatch(words -> hit.by().containsAll(NameKeys.of(words).units().stream().map(NameKeys.Unit::word).toList()));
    }

    /** What the field shows for a value, in the reader's language; words not understood as they are. */
    public String label(String value) {
        CallerCode code = CallerCode.read(value);
        String base = switch (code.kind()) {
            case REQUESTER -> search.byId(code.id(), year()).map(this::label).orElse("");
            case ORGANISATION -> codes.label(code.list(), code.code());
            case CATEGORY -> codes.label("requester_categories", code.code());
            case PERSON -> persons.byId(code.id()).map(person -> person.getShown()).orElse("");
            case WORDS -> "";
        };
        return Stream.of(base, code.words()).filter(part -> part != null && !part.isEmpty()).reduce((one, other) -> one + ", " + other).orElse("");
    }

    /** One who is understood, with category and number of calls. */
    public Optional<CallerChoice> describe(String value) {
        CallerCode code = CallerCode.read(value);
        return code.isUnderstood() ? Optional.of(choice(code)) : Optional.empty();
    }

    public int callsThisYear(String value) {
        CallerCode code = CallerCode.read(value);
        return code.kind() == Kind.REQUESTER ? search.byId(code.id(), year()).map(Caller::calls).orElse(0) : 0;
    }

    /** What this one asked the last time; an organisation that calls for the first time has no such theme. */
    public Optional<String> lastTheme(String value) {
        CallerCode code = CallerCode.read(value);
        return code.kind() == Kind.REQUESTER ? search.lastTheme(code.id()) : Optional.empty();
    }

    /** The commune a CPAS works for: where most of those it calls about live. */
    public Optional<String> usualPlace(String value) {
        CallerCode code = CallerCode.read(value);
        Optional<Code> organisation = code.kind() == Kind.ORGANISATION ? codes.find(code.list(), code.code())
                : code.kind() == Kind.REQUESTER ? search.byId(code.id(), year()).filter(c -> c.organisation() != null).flatMap(c -> codes.find(c.organisationList(), c.organisation()))
                : Optional.empty();
        return organisation.map(one -> one.attribute("commune_code")).filter(commune -> !commune.isEmpty());
    }

    /**
     * A number alone is one more telephone of the one who was chosen; words make it somebody beside them.
     *
     * @param samePerson whether the caller asks for themselves; null while nobody calls who can be understood
     */
    public WhoAsks whoAsks(String value, boolean samePerson) {
        CallerCode code = CallerCode.read(value);
        List<PhoneNumber> phones = PhoneNumber.in(code.words()).stream().toList();
        String name = nameIn(code.words());
        if (samePerson && (!code.isUnderstood() || code.kind() == Kind.PERSON)) return new WhoAsks.ThePersonConcerned(PERSON_CONCERNED);
        return switch (code.kind()) {
            case CATEGORY -> samePerson || code.code().equals(PERSON_CONCERNED) ? new WhoAsks.ThePersonConcerned(code.code()) : new WhoAsks.Somebody(code.code(), name, phones);
            case ORGANISATION -> new WhoAsks.Organisation(categoryOf(code), code.list(), code.code(), name, phones);
            case REQUESTER -> name == null ? new WhoAsks.Known(code.id(), phones) : beside(search.byId(code.id(), year()).orElseThrow(), name, phones);
            case PERSON -> new WhoAsks.APerson("family", code.id(), name, phones);
            case WORDS -> null;
        };
    }

    private static String nameIn(String words) {
        String name = words == null ? "" : PhoneNumber.without(words);
        return name.isEmpty() ? null : name;
    }

    /** A colleague or another service of somebody known. */
    private static WhoAsks beside(Caller known, String name, List<PhoneNumber> phones) {
        if (known.organisation() != null) return new WhoAsks.Organisation(known.category(), known.organisationList(), known.organisation(), name, phones);
        return new WhoAsks.Somebody(known.category(), known.name() == null ? name : known.name() + ", " + name, phones);
    }

    /** Categories named by the first or the last words; the other words are a name or a number. */
    private List<CallerCode> categories(String typed) {
        List<String> words = Arrays.asList(typed.strip().split("\\s+"));
        for (int taken = words.size(); taken > 0; taken--) {
            List<CallerCode> found = new ArrayList<>();
            add(found, words.subList(0, taken), words.subList(taken, words.size()));
            if (taken < words.size()) add(found, words.subList(words.size() - taken, words.size()), words.subList(0, words.size() - taken));
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private void add(List<CallerCode> found, List<String> category, List<String> rest) {
        String words = String.join(" ", category);
        if (words.length() < 2) return;
        codeSearch.find(words, 4, "requester_categories").forEach(code -> found.add(CallerCode.category(code.code(), String.join(" ", rest))));
    }

    /** What the list says of the organisation; one that was added here is what the first of its list is. */
    private String categoryOf(CallerCode organisation) {
        Stream<Code> itself = codes.find(organisation.list(), organisation.code()).stream();
        return Stream.concat(itself, codes.all(organisation.list()).stream()).map(one -> one.attribute("requester_category")).filter(category -> !category.isEmpty()).findFirst().orElse(null);
    }

    private static boolean isBare(Caller caller, Code organisation) {
        return caller.name() == null && organisation.list().equals(caller.organisationList()) && organisation.code().equals(caller.organisation());
    }

    private CallerChoice choice(Caller caller) {
        return new CallerChoice(CallerCode.requester(caller.id()).toString(), label(caller), caller.category(), codes.label("requester_categories", caller.category()));
    }

    private CallerChoice choice(CallerCode code) {
        String category = switch (code.kind()) {
            case REQUESTER -> search.byId(code.id(), year()).map(Caller::category).orElse(null);
            case ORGANISATION -> categoryOf(code);
            case CATEGORY -> code.code();
            case PERSON -> PERSON_CONCERNED;
            case WORDS -> null;
        };
        String value = code.toString();
        return new CallerChoice(value, label(value), category, code.kind() == Kind.CATEGORY ? "" : codes.label("requester_categories", category));
    }

    private String label(Caller caller) {
        String organisation = codes.label(caller.organisationList() == null ? "cpas" : caller.organisationList(), caller.organisation());
        String named = Stream.of(organisation, caller.name() == null ? "" : caller.name()).filter(part -> !part.isEmpty()).reduce((one, other) -> one + ", " + other).orElse("");
        return named.isEmpty() ? codes.label("requester_categories", caller.category()) : named;
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
