package be.medimmigrant.suivi.account.domain;

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
import java.util.Set;
import java.util.UUID;

/** A person who works with Suivi. Opened by an administrator, may hold several roles, is never deleted but deactivated. */
@Entity
@Table(name = "account")
public class Account {

    @Id private UUID id;
    @Version private int version;
    private String username;
    @Column(name = "display_name") private String displayName;
    private String initials;
    private String language;
    @Column(name = "password_hash") private String passwordHash;
    private boolean active;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Account() {}

    public static Account open(UUID id, String username, String displayName, String initials, String language, Set<String> roles, String passwordHash) {
        Account account = new Account();
        account.id = id;
        account.username = username;
        account.displayName = displayName;
        account.initials = initials;
        account.language = language;
        account.roles.addAll(roles);
        account.passwordHash = passwordHash;
        account.active = true;
        return account;
    }

    public UUID id() { return id; }

    public String username() { return username; }

    public String displayName() { return displayName; }

    public String initials() { return initials; }

    public String language() { return language; }

    public Set<String> roles() { return Set.copyOf(roles); }

    public boolean active() { return active; }

    public String passwordHash() { return passwordHash; }
}
