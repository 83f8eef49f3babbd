package be.medimmigrant.suivi.account.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A person who works with Suivi. Opened by an administrator, without a password: a one-time link lets the person choose one.
 * May hold several roles. Is never deleted but closed, because its id stands behind everything the person did; a closed
 * account and a changed password end the sessions that are open.
 */
@Entity
@Table(name = "account")
public class Account {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    @Id private UUID id;
    @Version private int version;
    private String username;
    @Column(name = "display_name") private String displayName;
    private String initials;
    private String language;
    private String theme = "";
    @Column(name = "letter_keys") private boolean letterKeys = true;
    @Column(name = "password_hash") private String passwordHash;
    @Column(name = "session_epoch") private int sessionEpoch;
    private boolean active;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Account() {}

    /** @throws RuleViolated {@code account.username.invalid} and those of {@link #describe} */
    public static Account open(UUID id, String username, String displayName, String initials, String language, Set<String> roles) {
        Account account = new Account();
        account.id = id;
        account.username = normalised(username);
        if (!USERNAME.matcher(account.username).matches()) throw new RuleViolated("account.username.invalid");
        account.active = true;
        account.describe(displayName, initials, language, roles);
        return account;
    }

    /** How user names are compared and kept. */
    public static String normalised(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws RuleViolated {@code account.name.missing}, {@code account.initials.invalid}, {@code account.roles.missing} */
    public void describe(String displayName, String initials, String language, Set<String> roles) {
        if (displayName == null || displayName.isBlank()) throw new RuleViolated("account.name.missing");
        if (initials == null || !initials.strip().matches("\\p{L}{1,3}")) throw new RuleViolated("account.initials.invalid");
        if (roles.isEmpty()) throw new RuleViolated("account.roles.missing");
        this.displayName = displayName.strip();
        this.initials = initials.strip().toUpperCase(Locale.ROOT);
        this.language = language;
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
    }

    public void prefer(String language, String theme, boolean letterKeys) {
        this.language = language;
        this.theme = theme;
        this.letterKeys = letterKeys;
    }

    /** From now on this password counts, and sessions opened with an earlier one end. */
    public void usePassword(String hash) {
        passwordHash = hash;
        sessionEpoch++;
    }

    public void close() {
        active = false;
        sessionEpoch++;
    }

    /** The person is back, with a new password to choose; one who never left keeps the password. */
    public void reopen() {
        if (active) return;
        active = true;
        passwordHash = null;
    }

    public UUID id() { return id; }

    public int version() { return version; }

    public String username() { return username; }

    public String displayName() { return displayName; }

    public String initials() { return initials; }

    public String language() { return language; }

    public String theme() { return theme; }

    public boolean letterKeys() { return letterKeys; }

    public Set<String> roles() { return Set.copyOf(roles); }

    public boolean active() { return active; }

    public String passwordHash() { return passwordHash; }

    public int sessionEpoch() { return sessionEpoch; }
}
