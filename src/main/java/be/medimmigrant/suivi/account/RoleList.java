package be.medimmigrant.suivi.account;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles a person can have: those of the list, without the system's own. */
@ApplicationScoped
public class RoleList {

    static final String LIST = "roles";

    @Inject Codes codes;

    public List<Code> forPeople() {
        return codes.items(LIST).stream().filter(role -> !role.code().equals(Roles.SYSTEM)).toList();
    }

    /** @throws RuleViolated {@code account.roles.unknown} */
    void require(Set<String> roles) {
        if (!forPeople().stream().map(Code::code).collect(Collectors.toSet()).containsAll(roles)) throw new RuleViolated("account.roles.unknown");
    }
}
