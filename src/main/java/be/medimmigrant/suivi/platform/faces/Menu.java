package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The left menu: the places that exist and that this person may enter; features count for an entry by a {@link MenuCount}. */
@Named("menu")
@RequestScoped
public class Menu {

    private record Place(String key, String page, String icon, Set<String> roles, List<String> folders) {}

    public record Entry(String key, String page, String icon, Long count, boolean current, int digit) {}

    private static final Set<String> CASEWORK = Set.of(Roles.STAFF, Roles.COORDINATOR);
    private static final List<Place> PLACES = List.of(
            new Place("home", "/inbox/inbox.xhtml", "pi-inbox", Set.of(Roles.ANYBODY), List.of("/inbox/")),
            new Place("requests", "/register/requests.xhtml", "pi-phone", CASEWORK, List.of("/register/")),
            new Place("cases", "/casefile/caseFiles.xhtml", "pi-folder", CASEWORK, List.of("/casefile/", "/followup/", "/person/", "/deadline/correct.")),
            new Place("fund", "/fund/fund.xhtml", "pi-wallet", Set.of(Roles.STAFF, Roles.COORDINATOR, Roles.ACCOUNTANT), List.of("/fund/")),
            new Place("statistics", "/statistics/year.xhtml", "pi-chart-bar", CASEWORK, List.of("/statistics/")),
            new Place("management", "/management/management.xhtml", "pi-cog", Set.of(Roles.ANYBODY),
                    List.of("/management/", "/codes/", "/textblock/", "/account/account", "/deadline/rules", "/deadline/changeRule", "/deadline/whatIf", "/audit/")));

    @Inject FacesContext faces;
    @Inject @Any Instance<MenuCount> counts;
    @Inject ActingInTransaction transaction;
    private List<Entry> entries;
    private Set<String> roles;

    public List<Entry> getEntries() {
        if (entries == null) entries = PLACES.stream().filter(p -> exists(p.page()) && may(p.roles())).map(this::entry).toList();
        return entries;
    }

    public boolean isHome() {
        return viewId().startsWith("/inbox/");
    }

    public boolean isCanRegister() {
        return exists("/register/newRequest.xhtml") && may(CASEWORK);
    }

    /** Whether the person has one of these roles: nobody is led to a door that stays shut. The services refuse by themselves. */
    boolean may(Set<String> wanted) {
        if (roles == null) roles = transaction.tell();
        return wanted.contains(Roles.ANYBODY) || !Collections.disjoint(wanted, roles);
    }

    /** Whether a page of this path is part of the application as it stands. */
    public boolean exists(String page) {
        try {
            return faces.getExternalContext().getResource(page) != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(page, e);
        }
    }

    private Entry entry(Place place) {
        OptionalLong count = counts.stream().filter(c -> c.entry().equals(place.key())).mapToLong(MenuCount::count).findFirst();
        boolean current = place.folders().stream().anyMatch(viewId()::startsWith);
        return new Entry(place.key(), place.page(), place.icon(), count.isPresent() ? count.getAsLong() : null, current, PLACES.indexOf(place) + 1);
    }

    private String viewId() {
        return faces.getViewRoot() == null || faces.getViewRoot().getViewId() == null ? "" : faces.getViewRoot().getViewId();
    }
}
