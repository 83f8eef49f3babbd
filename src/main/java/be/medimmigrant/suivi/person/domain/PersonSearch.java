package be.medimmigrant.suivi.person.domain;

import be.medimmigrant.suivi.person.NameKeys;
import be.medimmigrant.suivi.person.NameLikeness;
import be.medimmigrant.suivi.person.PersonMatch;
import be.medimmigrant.suivi.person.PersonName;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds persons by what is typed. The database names candidates by index (like spelling, same beginning, same sound, digits);
 * {@link NameLikeness} then judges each of them.
 */
@ApplicationScoped
public class PersonSearch {

    static final int CANDIDATES = 60;

    /** Public for the test that reads its plan. One row per candidate; the most words in common first, then the latest contact. */
    public static final String BY_NAME = """
            select p.id, p.family_name, p.given_name, p.alias from (
                select found.person_id, count(distinct found.part) as parts
                from (
                    select k.person_id, q.part from unnest(string_to_array(?1, ' ')) with ordinality q(word, part)
                        join person_name_key k on k.word % q.word
                    union all
                    select k.person_id, q.part from unnest(string_to_array(?1, ' ')) with ordinality q(word, part)
                        join person_name_key k on k.word ~>=~ q.word and k.word ~<~ (q.word || '{') where length(q.word) > 1
                    union all
                    select k.person_id, q.part from unnest(string_to_array(?2, ' ')) with ordinality q(sound, part)
                        join person_name_key k on k.sound = q.sound where length(q.sound) > 1
                ) found
                group by found.person_id
                order by parts desc limit 1000
            ) best join person p on p.id = best.person_id
            order by best.parts desc, p.last_contact_on desc, p.id limit 60""";

    /** Public for the test that reads its plan. */
    public static final String BY_PHONE = """
            select p.id, p.family_name, p.given_name, p.alias from person p
            where p.id in (select person_id from person_phone where digits like ?1)
            order by p.last_contact_on desc, p.id limit 60""";

    @PersistenceContext EntityManager em;
    @Inject PersonStore store;

    public List<PersonMatch> matches(String typed, int atMost) {
        Optional<PhoneNumber> phone = PhoneNumber.read(typed);
        if (phone.isPresent()) return byPhone(phone.get().digits(), atMost);
        NameKeys keys = NameKeys.of(typed);
        return keys.isEmpty() || keys.units().get(0).word().length() < 2 && keys.units().size() == 1 ? List.of() : byName(typed, keys, Set.of(), atMost);
    }

    /** Strong ones only: a hint about a double must not cry wolf. */
    public List<PersonMatch> duplicatesOf(PersonView person, int atMost) {
        if (person.isAnonymous()) return List.of();
        String name = person.name().full();
        Set<UUID> others = toldApartFrom(person.id());
        others.add(person.id());
        return byName(name, NameKeys.of(name), others, atMost).stream().filter(PersonMatch::strong)
                .filter(match -> sameBirthYear(match.person(), person)).toList();
    }

    private List<PersonMatch> byName(String typed, NameKeys keys, Set<UUID> without, int atMost) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> sounds = new LinkedHashSet<>();
        keys.units().forEach(unit -> {
            words.addAll(unit.spellings());
            sounds.addAll(unit.sounds());
        });
        List<Tuple> rows = tuples(em.createNativeQuery(BY_NAME, Tuple.class).setParameter(1, String.join(" ", words)).setParameter(2, String.join(" ", sounds)).getResultList());
        List<Judged> best = rows.stream().filter(row -> !without.contains(row.get(0, UUID.class))).map(row -> judge(keys, row))
                .filter(judged -> judged.likeness() >= NameLikeness.WORTH_SHOWING)
                .sorted(Comparator.comparingInt(Judged::likeness).reversed()).limit(atMost).toList();
        Map<UUID, PersonView> views = store.views(best.stream().map(Judged::id).toList());
        return best.stream().map(judged -> new PersonMatch(views.get(judged.id()), judged.likeness(), NameLikeness.isStrong(judged.likeness(), typed))).toList();
    }

    /** A whole number is a strong match; its last digits are a hint. */
    private List<PersonMatch> byPhone(String digits, int atMost) {
        List<Tuple> rows = tuples(em.createNativeQuery(BY_PHONE, Tuple.class).setParameter(1, "%" + digits + "%").getResultList());
        List<UUID> ids = rows.stream().map(row -> row.get(0, UUID.class)).limit(atMost).toList();
        Map<UUID, PersonView> views = store.views(ids);
        return ids.stream().map(views::get).map(view -> {
            boolean whole = view.phones().stream().anyMatch(phone -> phone.digits().equals(digits));
            return new PersonMatch(view, whole ? 100 : 80, whole);
        }).toList();
    }

    private record Judged(UUID id, int likeness) {}

    private static Judged judge(NameKeys typed, Tuple row) {
        String name = new PersonName(row.get(1, String.class), row.get(2, String.class)).full();
        int byName = NameLikeness.between(typed, NameKeys.of(name));
        int byAlias = NameLikeness.between(typed, NameKeys.of(row.get(3, String.class)));
        return new Judged(row.get(0, UUID.class), Math.max(byName, byAlias));
    }

    private Set<UUID> toldApartFrom(UUID id) {
        List<Tuple> rows = tuples(em.createNativeQuery("select other_id from person_told_apart where person_id = ?1"
                + " union select person_id from person_told_apart where other_id = ?1", Tuple.class).setParameter(1, id).getResultList());
        return rows.stream().map(row -> row.get(0, UUID.class)).collect(Collectors.toSet());
    }

    private static boolean sameBirthYear(PersonView one, PersonView other) {
        return one.birthYear() == null || other.birthYear() == null || one.birthYear().equals(other.birthYear());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(List<?> rows) {
        return (List<Tuple>) rows;
    }
}
