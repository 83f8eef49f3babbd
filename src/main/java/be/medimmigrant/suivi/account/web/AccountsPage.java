package be.medimmigrant.suivi.account.web;

import be.medimmigrant.suivi.account.AccountAdministration;
import be.medimmigrant.suivi.account.AccountRow;
import be.medimmigrant.suivi.account.RoleList;
import be.medimmigrant.suivi.codes.Codes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Everybody who may sign in, and those who no longer may. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject AccountAdministration accounts;
    @Inject RoleList roles;
    @Inject Codes codes;
    private List<AccountRow> rows;

    @PostConstruct
    void read() {
        rows = accounts.all();
    }

    /** The roles in the list's order, as one reads them. */
    public String roles(AccountRow row) {
        return roles.forPeople().stream().filter(role -> row.roles().contains(role.code())).map(role -> codes.label("roles", role.code()))
                .collect(Collectors.joining(", "));
    }

    public List<AccountRow> getActive() {
        return rows.stream().filter(AccountRow::active).toList();
    }

    public List<AccountRow> getClosed() {
        return rows.stream().filter(row -> !row.active()).toList();
    }
}
