package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.platform.start.Started;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Drafts nobody came back to are thrown away, every night and at each start. */
@Singleton
public class ForgetDrafts {

    @Inject Drafts drafts;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void nightly() {
        drafts.forgetExpired();
    }

    public void atStart(@Observes Started started) {
        drafts.forgetExpired();
    }
}
