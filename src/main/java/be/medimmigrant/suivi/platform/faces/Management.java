package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What can be looked after from the menu's last entry; a line appears once its page exists. */
@Named("management")
@RequestScoped
public class Management {

    public record Line(String key, String page, String icon) {}

    public record Group(String key, List<Line> lines) {}

    private static final List<Group> GROUPS = List.of(
            new Group("deadlines", List.of(
                    new Line("whatIf", "/deadline/whatIf.xhtml", "pi-calculator"),
                    new Line("rules", "/deadline/rules.xhtml", "pi-book"))),
            new Group("team", List.of(
                    new Line("accounts", "/account/accounts.xhtml", "pi-users"))),
            new Group("lists", List.of(
                    new Line("codes", "/codes/codes.xhtml", "pi-list"))));

    @Inject Menu menu;

    public List<Group> getGroups() {
        return GROUPS.stream().map(g -> new Group(g.key(), g.lines().stream().filter(l -> menu.exists(l.page())).toList())).filter(g -> !g.lines().isEmpty()).toList();
    }
}
