package be.medimmigrant.suivi.platform.acting;

import java.util.UUID;

/**
 * Who acts, and from where (a page, a job, an import). Roles are not carried along: the database is asked at each
 * transaction, so that a role taken away is gone at once.
 */
public record Actor(UUID id, String origin) {

    public static final UUID SYSTEM_ID = new UUID(0, 0);
    /** Signed out: may only use what is open to {@link Roles#UNAUTHENTICATED}. */
    public static final UUID NOBODY_ID = new UUID(0, 1);

    public static Actor system(String origin) {
        return new Actor(SYSTEM_ID, origin);
    }

    public boolean isSystem() {
        return SYSTEM_ID.equals(id);
    }
}
