package be.medimmigrant.suivi.account;

import be.medimmigrant.suivi.platform.start.Setting;
import be.medimmigrant.suivi.platform.start.Starting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** As long as nobody administers, each start says by which link the first administrator is created. There is no default password. */
@ApplicationScoped
public class FirstAdministrator {

    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject OneTimeLinks links;

    void invite(@Observes @Priority(210) Starting start) {
        links.firstAdministrator().ifPresent(secret -> LOG.log(System.Logger.Level.WARNING,
                "Nobody administers Suivi yet. Valid once, for 24 hours: " + address() + "/account/firstAdministrator.xhtml?token=" + secret));
    }

    /** As people reach Suivi, where the server was told ({@code SUIVI_PUBLIC_URL}); otherwise the path alone, which follows the address one knows. */
    private static String address() {
        return Setting.of("suivi.public.url").map(url -> url.replaceAll("/+$", "")).orElse("");
    }
}
