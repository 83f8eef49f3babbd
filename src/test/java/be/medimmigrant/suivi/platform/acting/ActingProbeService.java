package be.medimmigrant.suivi.platform.acting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Only in the tested archive: a service with each kind of permission. */
@Stateless
public class ActingProbeService {

    @Inject ActingProbeSteps probe;
    @Inject Acting acting;

    @AllowedTo(Roles.STAFF)
    public String staff() {
        return probe.ask();
    }

    @AllowedTo(Roles.ANYBODY)
    public String anybody() {
        return probe.ask();
    }

    @AllowedTo(Roles.UNAUTHENTICATED)
    public String open() {
        return probe.ask();
    }

    public String nothingSaid() {
        return probe.ask();
    }

    /** A service that calls another one on somebody's behalf, in one transaction. */
    @AllowedTo(Roles.STAFF)
    public String onBehalfOf(UUID other, ActingProbeService self) {
        return acting.as(new Actor(other, "behalf"), self::anybody) + " then " + self.staff();
    }
}
