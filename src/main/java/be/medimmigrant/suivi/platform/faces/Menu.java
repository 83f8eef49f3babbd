package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.OptionalLong;

/** The left menu. An entry appears once its page exists; features count for it by a {@link MenuCount}. */
@Named("menu")
@RequestScoped
public class Menu {

    private record Place(String key, String page, String icon, List<String> folders) {}

    public record Entry(String key, String page, String icon, Long count, boolean current, int digit) {}

    private static final List<Place> PLACES = List.of(
            new Place("home", "/inbox/inbox.xhtml", "pi-inbox", List.of("/inbox/")),
            new Place("requests", "/register/requests.xhtml", "pi-phone", List.of("/register/")),
            new Place("cases", "/casefile/caseFiles.xhtml", "pi-folder", List.of("/casefile/", "/followup/", "/person/", "/deadline/correct.")),
            new Place("fund", "/fund/fund.xhtml", "pi-wallet", List.of("/fund/")),
            new Place("statistics", "/statistics/year.xhtml", "pi-chart-bar", List.of("/statistics/")),
            new Place("management", "/management/management.xhtml", "pi-cog",
                    List.of("/management/", "/codes/", "/account/account", "/deadline/rules", "/deadline/changeRule", "/deadline/whatIf", "/audit/")));

    @Inject FacesContext faces;
    @Inject @Any Instance<MenuCount> counts;
    private List<Entry> entries;

    public List<Entry> getEntries() {
        if (entries == null) entries = PLACES.stream().filter(p -> exists(p.page())).map(this::entry).toList();
        return entries;
    }

    public boolean isHome() {
        return viewId().startsWith("/inbox/");
    }

    public boolean isCanRegister() {
        return exists("/register/newRequest.xhtml");
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
