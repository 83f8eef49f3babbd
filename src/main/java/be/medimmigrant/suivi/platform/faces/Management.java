package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.platform.acting.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What can be looked after from the menu's last entry; a line appears once its page exists, to whom it may open. */
@Named("management")
@RequestScoped
public class Management {

    public record Line(String key, String page, String icon, Set<String> roles) {}

    public record Group(String key, List<Line> lines) {}

    private static final List<Group> GROUPS = List.of(
            new Group("deadlines", List.of(
                    new Line("whatIf", "/deadline/whatIf.xhtml", "pi-calculator", Set.of(Roles.ANYBODY)),
                    new Line("rules", "/deadline/rules.xhtml", "pi-book", Set.of(Roles.ANYBODY)))),
            new Group("team", List.of(
                    new Line("accounts", "/account/accounts.xhtml", "pi-users", Set.of(Roles.ADMINISTRATOR)))),
            new Group("lists", List.of(
                    new Line("textBlocks", "/textblock/textBlocks.xhtml", "pi-align-left", Set.of(Roles.STAFF, Roles.COORDINATOR)),
                    new Line("codes", "/codes/codes.xhtml", "pi-list", Set.of(Roles.ADMINISTRATOR)))));

    @Inject Menu menu;

    public List<Group> getGroups() {
        return GROUPS.stream().map(g -> new Group(g.key(), g.lines().stream().filter(l -> menu.exists(l.page()) && menu.may(l.roles())).toList())).filter(g -> !g.lines().isEmpty()).toList();
    }
}
