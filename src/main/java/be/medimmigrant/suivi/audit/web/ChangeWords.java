package be.medimmigrant.suivi.audit.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.audit.Change;
import be.medimmigrant.suivi.audit.FieldChange;
import be.medimmigrant.suivi.audit.History;
import be.medimmigrant.suivi.audit.Subject;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.Euros;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Texts;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tables, columns and stored values as people say them. Keys that point to other rows are left out: they say nothing to anybody. */
@Named("changes")
@ApplicationScoped
public class ChangeWords {

    private static final Set<String> ACCOUNTS = Set.of("owner_id", "stand_in_id", "registered_by", "recorded_by", "added_by", "removed_by",
            "explained_by", "companion_id", "told_by", "account_id", "read_by", "asked_by", "decided_by", "set_by", "deputy_id", "named_by", "activated_by", "taken_out_by", "taken_from", "given_to");

    /** Written for the machine: the calculation of a term, whose dates stand beside it; how often sessions were ended; a link's hash; the engine's own number of a task. */
    private static final Set<String> MACHINES_OWN = Set.of("explanation", "session_epoch", "secret_hash", "definition_id", "task_id");

    private static final Set<String> EUROS = Set.of("total", "per_intervention", "per_person", "per_year");

    /** columns that hold several codes */
    private static final Map<String, String> LISTS = Map.of("reasons", "fund_reasons", "expense_types", "fund_expense_types");

    @Inject History history;
    @Inject Accounts accounts;
    @Inject Codes codes;
    @Inject Dates dates;
    @Inject Language language;
    @Inject TextsBean texts;

    /** A row that administrators look after. */
    public List<ChangeLine> ofManaged(String table, String rowId) {
        return history.ofManaged(table, rowId).stream().map(this::line).toList();
    }

    /** The fund itself, or one of its sources. */
    public List<ChangeLine> ofFund(UUID source) {
        return history.ofFund(source).stream().map(this::line).toList();
    }

    /** A case, request, person or account with all that belongs to it. */
    public List<ChangeLine> of(Subject subject, UUID id) {
        return (subject == Subject.ACCOUNT ? history.ofAccount(id) : history.of(subject, id)).stream().map(this::line).toList();
    }

    private ChangeLine line(Change change) {
        return new ChangeLine(change.at(), change.initials(), change.who().isEmpty() ? texts.of("audit.nobody") : change.who(), from(change.origin()),
                known("audit.said." + change.table(), texts.of("audit.operation." + change.operation(), known("audit.table." + change.table(), change.table()))), change.operation(),
                change.fields().stream().filter(ChangeWords::says).map(this::field).toList());
    }

    private static boolean says(FieldChange field) {
        if (field.column().endsWith("_list") || MACHINES_OWN.contains(field.column()) || "jsonb".equals(field.type())) return false;
        return !"uuid".equals(field.type()) || ACCOUNTS.contains(field.column());
    }

    private ChangeLine.Field field(FieldChange field) {
        return new ChangeLine.Field(known("audit.field." + field.column(), field.column()), value(field, field.before()), value(field, field.after()));
    }

    private String value(FieldChange field, String stored) {
        if (stored == null) return "";
        if ("task_key".equals(field.column())) return texts.of("task." + stored);
        if (field.list() != null && !field.list().isEmpty()) return codes.label(field.list(), stored);
        return switch (field.type() == null ? "" : field.type()) {
            case "uuid" -> accounts.byId(UUID.fromString(stored)).map(AccountView::displayName).orElse(stored);
            case "date" -> dates.numeric(LocalDate.parse(stored));
            case "timestamp with time zone" -> moment(OffsetDateTime.parse(stored).toInstant());
            case "numeric" -> EUROS.contains(field.column()) ? Euros.in(language.locale(), new BigDecimal(stored)) : NumberFormat.getInstance(language.locale()).format(new BigDecimal(stored));
            case "ARRAY" -> labels(LISTS.get(field.column()), stored);
            case "boolean" -> texts.of("audit." + stored);
            default -> known("audit.value." + stored, stored);
        };
    }

    private String labels(String list, String stored) {
        List<String> labels = Json.createReader(new StringReader(stored)).readArray().getValuesAs(JsonString.class).stream().map(JsonString::getString)
                .map(code -> list == null ? code : codes.label(list, code)).toList();
        return labels.isEmpty() ? texts.of("audit.all") : String.join(" · ", labels);
    }

    private String moment(Instant at) {
        return dates.numeric(dates.day(at)) + " " + dates.time(at);
    }

    /** A page's address is of no use to readers; that it was a page, a timer or the start is. */
    private String from(String origin) {
        return known("audit.from." + origin.split(" ", 2)[0], origin);
    }

    private String known(String key, String otherwise) {
        return Texts.in(language.locale()).containsKey(key) ? texts.of(key) : otherwise;
    }
}
