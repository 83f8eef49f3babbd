package be.medimmigrant.suivi.register;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;
import static be.medimmigrant.suivi.platform.acting.Roles.SYSTEM;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.register.domain.Draft;
import be.medimmigrant.suivi.register.domain.DraftStore;
import be.medimmigrant.suivi.register.domain.RequestStore;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is being typed, kept on the server: it survives a lost session and a restart, for seven days after the last key. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Drafts {

    private static final Duration WARNED = Duration.ofDays(2);

    @Inject DraftStore store;
    @Inject RequestStore requests;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Writes over what was typed so far. What became a request already, or belongs to a colleague, stays as it is. */
    public Instant save(UUID id, String content) {
        Instant now = clock.instant();
        Optional<Draft> known = store.find(id);
        if (known.isEmpty() && requests.madeFrom(id).isEmpty()) store.add(Draft.start(id, acting.id(), now, content));
        known.filter(this::mine).ifPresent(draft -> draft.write(content, now));
        return now;
    }

    /** The acting person's own draft, while it lasts. */
    public Optional<DraftView> byId(UUID id) {
        return store.find(id).filter(this::mine).filter(draft -> draft.expiresAt().isAfter(clock.instant())).map(this::view);
    }

    /** The acting person's calls in progress, the oldest first. */
    public List<DraftView> parked() {
        return store.of(acting.id(), clock.instant()).stream().map(this::view).toList();
    }

    public void discard(UUID id) {
        store.find(id).filter(this::mine).ifPresent(draft -> store.take(draft.id()));
    }

    /** The request a draft became, if it did. */
    public Optional<UUID> becameRequest(UUID id) {
        return requests.madeFrom(id).map(request -> request.id());
    }

    /** @return how many went */
    @AllowedTo(SYSTEM)
    public int forgetExpired() {
        return store.forgetExpired(clock.instant());
    }

    private boolean mine(Draft draft) {
        return draft.accountId().equals(acting.id());
    }

    private DraftView view(Draft draft) {
        boolean soon = draft.expiresAt().isBefore(clock.instant().plus(WARNED));
        return new DraftView(draft.id(), draft.startedAt(), draft.savedAt(), draft.expiresAt(), soon, draft.content());
    }
}
