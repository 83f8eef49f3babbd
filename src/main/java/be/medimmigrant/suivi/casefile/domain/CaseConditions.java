package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.CaseFilter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@link CaseFilter} as SQL: only what restricts, with its parameters. */
final class CaseConditions {

    private static final Pattern NUMBER = Pattern.compile("\\s*(?:(\\d{4})\\s*[-/. ]?\\s*)?(\\d{1,4})?\\s*");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private CaseConditions() {}

    static CaseConditions of(CaseFilter f) {
        CaseConditions c = new CaseConditions();
        c.when(f.state(), "c.state = :state", "state");
        c.when(f.caseType(), "c.case_type = :caseType", "caseType");
        c.when(f.outcome(), "c.outcome = :outcome", "outcome");
        c.when(f.owner(), ":owner in (c.owner_id, c.stand_in_id)", "owner");
        c.when(f.person(), "c.person_id = :person", "person");
        c.when(f.openedYear(), "c.year = :openedYear", "openedYear");
        c.when(f.closedYear(), "c.closed_on >= make_date(:closedYear, 1, 1) and c.closed_on < make_date(:closedYear + 1, 1, 1)", "closedYear");
        if (f.duration() != null) {
            c.when(f.duration().from(), "c.duration_days >= :shortest", "shortest");
            c.when(f.duration().to(), "c.duration_days <= :longest", "longest");
        }
        if (f.number() != null) c.number(f.number());
        return c;
    }

    /** 2026-0412, 2026-412, 2026-04, 2026, 412: year and running number or its first figures, or one of the two. */
    private void number(String typed) {
        Matcher number = NUMBER.matcher(typed);
        if (typed.isBlank()) return;
        if (!number.matches()) when(typed, "c.number = :number", "number");
        else if (number.group(1) != null && number.group(2) != null) numberOf(number.group(1), number.group(2));
        else if (number.group(1) != null) when(Integer.valueOf(number.group(1)), "(c.year = :either or c.sequence = :either)", "either");
        else when(Integer.valueOf(number.group(2)), "c.sequence = :sequence", "sequence");
    }

    private void numberOf(String year, String figures) {
        when(year + "-" + figures + "%", "(c.number like :number or c.number = :whole)", "number");
        parameters.put("whole", whole(year + "-" + figures));
    }

    /** «2026-412» as it is written: 2026-0412. Whoever types zeros means the first figures; anything else stays. */
    static String whole(String typed) {
        Matcher number = NUMBER.matcher(typed);
        boolean whole = number.matches() && number.group(1) != null && number.group(2) != null && !number.group(2).startsWith("0");
        return whole ? "%s-%04d".formatted(number.group(1), Integer.parseInt(number.group(2))) : typed;
    }

    void after(String number) {
        when(number, "(c.year, c.sequence) < (select l.year, l.sequence from case_file l where l.number = :after)", "after");
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
