package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.person.NameKeys;
import be.medimmigrant.suivi.register.RequestFilter;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A {@link RequestFilter} as SQL: only what restricts, with its parameters. */
final class RequestConditions {

    /** One spelling of a word, found in the note or number, in the name of the person, or in the requester's. */
    private static final String SPELLING = """
            select id from request where plain_letters(note) like :like%1$d
                union all select id from request where number like :like%1$d
                union all select n.id from person_name_key k join request n on n.person_id = k.person_id
                    where k.word ~>=~ :from%1$d and k.word ~<~ (:from%1$d || '{')
                union all select n.id from requester_name_key k join request n on n.requester_id = k.requester_id
                    where k.word ~>=~ :from%1$d and k.word ~<~ (:from%1$d || '{')""";

    /** A whole number, «2026-0412», or one that a note speaks of. */
    private static final String NUMBER = """
            q.id in (select id from request where number = :number%1$d
                union all select id from request where plain_letters(note) like '%%' || :number%1$d || '%%')""";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\b(\\d{4})[-/](\\d{1,6})\\b");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private RequestConditions() {}

    static RequestConditions of(RequestFilter f, CodeBook book) {
        RequestConditions c = new RequestConditions();
        if (f.year() != null) c.period(f.year(), f.month());
        if (f.means() != null) c.code("q.means", CodeScope.of(book, "contact_means", f.means(), f.year()), "means");
        if (f.category() != null) c.code("r.category", CodeScope.of(book, "requester_categories", f.category(), f.year()), "category");
        if (RequestFilter.NO_THEME.equals(f.theme())) c.conditions.add("not exists (select from request_theme h where h.request_id = q.id)");
        else if (f.theme() != null) c.when(CodeScope.of(book, "request_types", f.theme(), f.year()).codes(),
                "exists (select from request_theme h where h.request_id = q.id and h.theme in (:theme))", "theme");
        if ("open".equals(f.state())) c.conditions.add("q.closed_on is null");
        if ("closed".equals(f.state())) c.conditions.add("q.closed_on is not null");
        c.when(f.person(), "q.person_id = :person", "person");
        c.when(f.requester(), "q.requester_id = :requester", "requester");
        String said = f.words() == null ? "" : f.words();
        WHOLE_NUMBER.matcher(said).results().forEach(number -> c.number(number.group(1), Integer.parseInt(number.group(2))));
        NameKeys.of(WHOLE_NUMBER.matcher(said).replaceAll(" ")).units().forEach(c::word);
        return c;
    }

    void after(String place) {
        String[] parts = place.split("_", 2);
        long micros = Long.parseLong(parts[0]);
        when(OffsetDateTime.ofInstant(Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000), ZoneOffset.UTC),
                "(q.received_at, q.id) < (:afterMoment, :afterId)", "afterMoment");
        parameters.put("afterId", UUID.fromString(parts[1]));
    }

    private void period(int year, Integer month) {
        LocalDate first = LocalDate.of(year, month == null ? 1 : month, 1);
        when(first, "q.received_on >= :first", "first");
        when(month == null ? first.plusYears(1) : first.plusMonths(1), "q.received_on < :end", "end");
    }

    private void code(String column, CodeScope scope, String parameter) {
        when(scope.codes(), scope.empty() ? "(" + column + " in (:" + parameter + ") or " + column + " is null)" : column + " in (:" + parameter + ")", parameter);
    }

    private void number(String year, int sequence) {
        int index = conditions.size();
        when("%s-%04d".formatted(year, sequence), NUMBER.formatted(index), "number" + index);
    }

    /** A particle is found with the word it precedes, as names are kept: «van den berghe» is berghe or vandenberghe. */
    private void word(NameKeys.Unit unit) {
        conditions.add(unit.spellings().stream().map(this::spelling).collect(Collectors.joining(" union all ", "q.id in (", ")")));
    }

    private String spelling(String word) {
        int index = parameters.size();
        parameters.put("like" + index, "%" + word + "%");
        parameters.put("from" + index, word);
        return SPELLING.formatted(index);
    }

    private void when(Object value, String condition, String parameter) {
        if (value == null) return;
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Query bind(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
