package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.acting.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The demo accounts at work: each act of the invented year is somebody's. */
@ApplicationScoped
class Team {

    @Inject Accounts accounts;
    @Inject Acting acting;

    List<AccountView> staff() {
        return accounts.withRole(Roles.STAFF);
    }

    AccountView one(String role) {
        return accounts.withRole(role).get(0);
    }

    void act(AccountView who, Runnable work) {
        acting.as(new Actor(who.id(), "demo"), work);
    }
}
