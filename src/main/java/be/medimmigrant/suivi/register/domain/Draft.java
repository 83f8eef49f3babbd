package be.medimmigrant.suivi.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What somebody is typing. Begins with the first key, is written over while typing, and ends as a request, thrown away, or
 * by itself seven days after the last key.
 */
@Entity
@Table(name = "request_draft")
public class Draft {

    public static final Duration KEPT = Duration.ofDays(7);

    @Id private UUID id;
    @Version private int version;
    @Column(name = "account_id") private UUID accountId;
    @Column(name = "started_at") private Instant startedAt;
    @Column(name = "saved_at") private Instant savedAt;
    @Column(name = "expires_at") private Instant expiresAt;
    @JdbcTypeCode(SqlTypes.JSON) private String content;

    protected Draft() {}

    public static Draft start(UUID id, UUID account, Instant now, String content) {
        Draft draft = new Draft();
        draft.id = id;
        draft.accountId = account;
        draft.startedAt = now;
        draft.write(content, now);
        return draft;
    }

    public void write(String typed, Instant now) {
        content = typed;
        savedAt = now;
        expiresAt = now.plus(KEPT);
    }

    public int secondsUntil(Instant saved) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, Duration.between(startedAt, saved).toSeconds()));
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public String content() {
        return content;
    }
}
