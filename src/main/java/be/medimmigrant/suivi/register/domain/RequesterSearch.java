package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.person.NameKeys;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds those who asked before: by words of their name or organisation, by telephone, or the latest of one colleague. */
@ApplicationScoped
public class RequesterSearch {

    /** @param calls requests of this year */
    public record Caller(UUID id, String category, String organisationList, String organisation, String name, int calls) {}

    /** @param by the words that were typed and lead to this one, without accents; empty when a telephone did */
    public record Hit(Caller caller, Set<String> by) {}

    private static final String COLUMNS = """
            select r.id, r.category, r.organisation_list, r.organisation, r.name,
                   (select count(*) from request q where q.requester_id = r.id and q.year = :year) as calls""";
    private static final String FROM = COLUMNS + " from requester r ";

    /** Public for the test that reads its plan. With each spelling and each sound goes the word it stands for. */
    public static final String BY_NAME = COLUMNS + """
            , best.named_by from requester r join (
                select found.requester_id, count(distinct found.stands_for) as parts, string_agg(distinct found.stands_for, ' ') as named_by
                from (
                    select k.requester_id, q.stands_for from unnest(string_to_array(:words, ' '), string_to_array(:wordsStandFor, ' ')) q(word, stands_for)
                        join requester_name_key k on k.word % q.word
                    union all
                    select k.requester_id, q.stands_for from unnest(string_to_array(:words, ' '), string_to_array(:wordsStandFor, ' ')) q(word, stands_for)
                        join requester_name_key k on k.word ~>=~ q.word and k.word ~<~ (q.word || '{') where length(q.word) > 1
                    union all
                    select k.requester_id, q.stands_for from unnest(string_to_array(:sounds, ' '), string_to_array(:soundsStandFor, ' ')) q(sound, stands_for)
                        join requester_name_key k on k.sound = q.sound where length(q.sound) > 1
                ) found
                group by found.requester_id
                order by parts desc limit 200
            ) best on best.requester_id = r.id
            where r.person_id is null
            order by best.parts desc, (select max(q.received_at) from request q where q.requester_id = r.id) desc nulls last, r.id limit 8""";

    private static final String BY_PHONE = FROM + """
            where r.id in (select requester_id from requester_phone where digits like :digits)
            order by (select max(q.received_at) from request q where q.requester_id = r.id) desc nulls last, r.id limit 8""";

    private static final String LATEST = FROM + """
            where (r.name is not null or r.organisation is not null) and r.id in (select requester_id from (
                select requester_id, received_at from request where registered_by = :account order by received_at desc limit 60) latest)
            order by (select max(q.received_at) from request q where q.requester_id = r.id) desc, r.id limit 6""";

    private static final String LAST_THEME = """
            select t.theme from request q join request_theme t on t.request_id = q.id
            where q.requester_id = :requester order by q.received_at desc, t.position limit 1""";

    @PersistenceContext EntityManager em;

    /** Those with most of the words first. */
    public List<Hit> byWords(String typed, int year) {
        Optional<PhoneNumber> phone = PhoneNumber.read(typed);
        if (phone.isPresent()) return callers(em.createNativeQuery(BY_PHONE, Tuple.class).setParameter("digits", "%" + phone.get().digits() + "%"), year).stream()
                .map(caller -> new Hit(caller, Set.of())).toList();
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> sounds = new LinkedHashMap<>();
        NameKeys.of(typed).units().forEach(unit -> {
            unit.spellings().forEach(spelling -> words.putIfAbsent(spelling, unit.word()));
            unit.sounds().forEach(sound -> sounds.putIfAbsent(sound, unit.word()));
        });
        if (words.isEmpty()) return List.of();
        Query query = em.createNativeQuery(BY_NAME, Tuple.class);
        query.setParameter("words", String.join(" ", words.keySet())).setParameter("wordsStandFor", String.join(" ", words.values()));
        query.setParameter("sounds", String.join(" ", sounds.keySet())).setParameter("soundsStandFor", String.join(" ", sounds.values()));
        return rows(query, year).map(row -> new Hit(caller(row), Set.of(row.text("named_by").split(" ")))).toList();
    }

    public List<Caller> latestOf(UUID account, int year) {
        return callers(em.createNativeQuery(LATEST, Tuple.class).setParameter("account", account), year);
    }

    public Optional<Caller> byId(UUID id, int year) {
        return callers(em.createNativeQuery(FROM + "where r.id = :id", Tuple.class).setParameter("id", id), year).stream().findFirst();
    }

    /** What this one asked about the last time. */
    public Optional<String> lastTheme(UUID requester) {
        return em.createNativeQuery(LAST_THEME, String.class).setParameter("requester", requester).getResultStream().map(String.class::cast).findFirst();
    }

    private static List<Caller> callers(Query query, int year) {
        return rows(query, year).map(RequesterSearch::caller).toList();
    }

    private static Caller caller(Row row) {
        return new Caller(row.id("id"), row.text("category"), row.text("organisation_list"), row.text("organisation"), row.text("name"), row.number("calls"));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Row> rows(Query query, int year) {
        return ((List<Tuple>) query.setParameter("year", year).getResultList()).stream().map(Row::new);
    }
}
