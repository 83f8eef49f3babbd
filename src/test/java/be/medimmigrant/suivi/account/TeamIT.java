package be.medimmigrant.suivi.account;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TeamIT {

    @Inject Accounts accounts;
    @Inject As as;

    @Test
    void theApplicationStartsAndKnowsItsTeam() {
        assertThat(as.staff(() -> accounts.withRole(Roles.COORDINATOR))).extracting("username").containsExactly("samir");
    }
}
