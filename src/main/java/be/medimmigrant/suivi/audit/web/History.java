package be.medimmigrant.suivi.audit.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.audit.ChangeLog;
import be.medimmigrant.suivi.audit.ChangedValue;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Texts;
import be.medimmigrant.suivi.platform.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For the tag s:history: who changed a row, when, and what it said before. */
@Named("history")
@RequestScoped
public class History {

    /** One column; before or after may be null. */
    public record Line(String column, String before, String after) {}

    public record Entry(Instant at, String initials, String name, String operation, List<Line> lines) {}

    @Inject ChangeLog log;
    @Inject Accounts accounts;
    @Inject Language language;
    @Inject TextsBean texts;

    public List<Entry> of(String table, String rowId) {
        Map<Long, List<ChangedValue>> changes = new LinkedHashMap<>();
        for (ChangedValue value : log.of(table, rowId)) changes.computeIfAbsent(value.change(), c -> new ArrayList<>()).add(value);
        return changes.values().stream().map(values -> entry(table, values)).toList();
    }

    private Entry entry(String table, List<ChangedValue> values) {
        ChangedValue first = values.get(0);
        AccountView who = who(first.actor());
        List<Line> lines = first.operation().equals("update")
                ? values.stream().map(v -> new Line(column(table, v.column()), v.before(), v.after())).toList() : List.of();
        return new Entry(first.at(), who == null ? "" : who.initials(), who == null ? texts.of("audit.nobody") : who.displayName(), first.operation(), lines);
    }

    private AccountView who(UUID actor) {
        return actor == null ? null : accounts.byId(actor).orElse(null);
    }

    /** A column has a name people read where its feature gave it one: {@code audit.column.<table>.<column>}. */
    private String column(String table, String column) {
        String key = "audit.column." + table + "." + column;
        return Texts.in(language.getLocale()).containsKey(key) ? texts.of(key) : column;
    }
}
