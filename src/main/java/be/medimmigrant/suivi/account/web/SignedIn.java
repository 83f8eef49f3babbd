package be.medimmigrant.suivi.account.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.UUID;

/** What a session knows of its person, since the sign-in. */
record SignedIn(UUID account, int epoch) implements Serializable {

    private static final String KEY = SignedIn.class.getName();
    /** A working day; after an hour without a click a session ends anyway (web.xml). */
    static final Duration LONGEST = Duration.ofHours(12);

    static SignedIn in(HttpSession session) {
        return session == null ? null : (SignedIn) session.getAttribute(KEY);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Measured by the container, in real time: a moved clock ends nobody's session. */
    static boolean tooOld(HttpSession session) {
        return session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis();
    }
}
