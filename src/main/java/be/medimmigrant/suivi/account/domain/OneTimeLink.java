package be.medimmigrant.suivi.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A door that opens once, within a day. Who has the secret may pass; here only its hash is kept. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    public static final String FIRST_ADMINISTRATOR = "first_administrator";
    public static final String PASSWORD = "password";
    public static final Duration LASTS = Duration.ofHours(24);

    @Id @Column(name = "secret_hash") private String secretHash;
    private String purpose;
    @Column(name = "account_id") private UUID accountId;
    @Column(name = "expires_at") private Instant expiresAt;
    @Column(name = "used_at") private Instant usedAt;

    protected OneTimeLink() {}

    public static OneTimeLink toFirstAdministrator(Secret secret, Instant now) {
        return of(secret, FIRST_ADMINISTRATOR, null, now);
    }

    public static OneTimeLink toPassword(Secret secret, UUID accountId, Instant now) {
        return of(secret, PASSWORD, accountId, now);
    }

    private static OneTimeLink of(Secret secret, String purpose, UUID accountId, Instant now) {
        OneTimeLink link = new OneTimeLink();
        link.secretHash = secret.hash();
        link.purpose = purpose;
        link.accountId = accountId;
        link.expiresAt = now.plus(LASTS);
        return link;
    }

    public boolean opens(String purpose, Instant now) {
        return this.purpose.equals(purpose) && usedAt == null && now.isBefore(expiresAt);
    }

    public void use(Instant now) {
        usedAt = now;
    }

    public UUID accountId() { return accountId; }
}
