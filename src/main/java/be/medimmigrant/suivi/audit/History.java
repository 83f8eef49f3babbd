package be.medimmigrant.suivi.audit;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.ADMINISTRATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.audit.domain.ChangeLog;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who changed what, when, how and from where; newest first, at most 200 changes. */
@Stateless
public class History {

    private static final Set<String> MANAGED = Set.of("account", "account_role", "code_item", "deadline_rule");

    private static final Set<String> OF_SOURCE = Set.of("fund_source", "fund_budget", "fund_alert");
    private static final Set<String> FUND = Set.of("fund_source", "fund_budget", "fund_alert", "fund_setting", "fund_deputy", "fund_rules");

    @Inject ChangeLog log;

    /** The changes of one row, by its table and its primary key as text (parts of a key joined by a slash). */
    @AllowedTo({STAFF, COORDINATOR})
    public List<Change> of(String table, String rowId) {
        return log.ofRow(table, rowId);
    }

    /** The changes of a case, request or person and of every row that ever belonged to it. */
    @AllowedTo({STAFF, COORDINATOR})
    public List<Change> of(Subject subject, UUID id) {
        return log.ofSubject(subject, id);
    }

    /** The changes of a row that administrators look after, without any right to cases: a code, a rule, an account. */
    @AllowedTo({COORDINATOR, ADMINISTRATOR})
    public List<Change> ofManaged(String table, String rowId) {
        if (!MANAGED.contains(table)) throw new RuleViolated("acting.refused");
        return log.ofRow(table, rowId);
    }

    /**
     * What was changed of the fund itself: its sources with their totals and passed thresholds, its settings, deputies and rules.
     *
     * @param source only of this source; null = all
     */
    @AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
    public List<Change> ofFund(UUID source) {
        return log.ofTables(source == null ? FUND : OF_SOURCE, source == null ? "" : source.toString());
    }

    /** The changes of an account and its roles. */
    @AllowedTo({COORDINATOR, ADMINISTRATOR})
    public List<Change> ofAccount(UUID id) {
        return log.ofSubject(Subject.ACCOUNT, id);
    }
}
