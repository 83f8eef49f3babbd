package be.medimmigrant.suivi.account;

import be.medimmigrant.suivi.account.domain.AccountRepository;
import be.medimmigrant.suivi.account.domain.OneTimeLink;
import be.medimmigrant.suivi.account.domain.Secret;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;

/** For browser tests: the page that the very first start shows, though somebody administers already. Lives in test sources. */
@Path("/test/first-administrator")
@RequestScoped
public class FirstAdministratorResource {

    @Inject AccountRepository accounts;
    @Inject AccountAdministration administration;
    @Inject As as;
    @Inject Clock clock;

    @POST
    @Transactional
    public String link() {
        Secret secret = Secret.random();
        as.person("admin", () -> {
            administration.mustAdminister();   // a door of the house: from here on the database knows who acts
            accounts.add(OneTimeLink.toFirstAdministrator(secret, clock.instant()));
        });
        return "/account/firstAdministrator.xhtml?token=" + secret.text();
    }
}
