package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.person.NameKeys;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds those who asked before: by words of their name or organisation, by telephone, or the latest of one colleague. */
@ApplicationScoped
public class RequesterSearch {

    /** @param calls requests of this year */
    public record Caller(UUID id, String category, String organisationList, String organisation, String name, int calls) {}

    private static final String COLUMNS = """
            select r.id, r.category, r.organisation_list, r.organisation, r.name,
                   (select count(*) from request q where q.requester_id = r.id and q.year = :year) as calls
            from requester r
            """;

    /** Public for the test that reads its plan. */
    public static final String BY_NAME = COLUMNS + """
            join (
                select found.requester_id, count(distinct found.part) as parts
                from (
                    select k.requester_id, q.part from unnest(string_to_array(:words, ' ')) with ordinality q(word, part)
                        join requester_name_key k on k.word % q.word
                    union all
                    select k.requester_id, q.part from unnest(string_to_array(:words, ' ')) with ordinality q(word, part)
                        join requester_name_key k on k.word ~>=~ q.word and k.word ~<~ (q.word || '{') where length(q.word) > 1
                    union all
                    select k.requester_id, q.part from unnest(string_to_array(:sounds, ' ')) with ordinality q(sound, part)
                        join requester_name_key k on k.sound = q.sound where length(q.sound) > 1
                ) found
                group by found.requester_id
                order by parts desc limit 200
            ) best on best.requester_id = r.id
            where r.person_id is null
            order by best.parts desc, (select max(q.received_at) from request q where q.requester_id = r.id) desc nulls last, r.id limit 8""";

    private static final String BY_PHONE = COLUMNS + """
            where r.id in (select requester_id from requester_phone where digits like :digits)
            order by (select max(q.received_at) from request q where q.requester_id = r.id) desc nulls last, r.id limit 8""";

    private static final String LATEST = COLUMNS + """
            where (r.name is not null or r.organisation is not null) and r.id in (select requester_id from (
                select requester_id, received_at from request where registered_by = :account order by received_at desc limit 60) latest)
            order by (select max(q.received_at) from request q where q.requester_id = r.id) desc, r.id limit 6""";

    private static final String LAST_THEME = """
            select t.theme from request q join request_theme t on t.request_id = q.id
            where q.requester_id = :requester order by q.received_at desc, t.position limit 1""";

    @PersistenceContext EntityManager em;

    public List<Caller> byWords(String typed, int year) {
        Optional<PhoneNumber> phone = PhoneNumber.read(typed);
        if (phone.isPresent()) return callers(em.createNativeQuery(BY_PHONE, Tuple.class).setParameter("digits", "%" + phone.get().digits() + "%"), year);
        Set<String> words = new LinkedHashSet<>();
        Set<String> sounds = new LinkedHashSet<>();
        NameKeys.of(typed).units().forEach(unit -> {
            words.addAll(unit.spellings());
            sounds.addAll(unit.sounds());
        });
        return words.isEmpty() ? List.of() : callers(em.createNativeQuery(BY_NAME, Tuple.class).setParameter("words", String.join(" ", words))
                .setParameter("sounds", String.join(" ", sounds)), year);
    }

    public List<Caller> latestOf(UUID account, int year) {
        return callers(em.createNativeQuery(LATEST, Tuple.class).setParameter("account", account), year);
    }

    public Optional<Caller> byId(UUID id, int year) {
        return callers(em.createNativeQuery(COLUMNS + "where r.id = :id", Tuple.class).setParameter("id", id), year).stream().findFirst();
    }

    /** What this one asked about the last time. */
    public Optional<String> lastTheme(UUID requester) {
        return em.createNativeQuery(LAST_THEME, String.class).setParameter("requester", requester).getResultStream().map(String.class::cast).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Caller> callers(Query query, int year) {
        List<Tuple> rows = query.setParameter("year", year).getResultList();
        return rows.stream().map(Row::new).map(r -> new Caller(r.id("id"), r.text("category"), r.text("organisation_list"), r.text("organisation"),
                r.text("name"), r.number("calls"))).toList();
    }
}
