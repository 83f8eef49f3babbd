package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** What whoever reads a page of the fund may do there: the services refuse the rest again. */
@Named
@RequestScoped
public class FundReader {

    @Inject ActingInTransaction acting;
    private Set<String> roles;

    /** Reads cases and so knows who an intervention was for; the accountant does not. */
    public boolean isCaseReader() { return has(Roles.STAFF) || has(Roles.COORDINATOR); }

    public boolean isCoordinator() { return has(Roles.COORDINATOR); }

    public boolean isAccountant() { return has(Roles.ACCOUNTANT); }

    public boolean isClaimer() { return isCoordinator() || isAccountant(); }

    private boolean has(String role) {
        if (roles == null) roles = acting.tell();
        return roles.contains(role);
    }
}
