package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.domain.CaseFileQueries;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may be answerable for a case: colleagues and coordination. */
@Stateless
@AllowedTo(ANYBODY)
public class Team {

    @Inject Accounts accounts;
    @Inject CaseFileQueries queries;

    /** Those at work, each once. */
    public List<AccountView> atWork() {
        return Stream.of(STAFF, COORDINATOR).flatMap(role -> accounts.withRole(role).stream()).distinct().toList();
    }

    /** Those at work, and this one too, who may have left: what stands in a field is offered there. */
    public List<AccountView> atWorkAnd(UUID one) {
        return with(one == null ? Stream.empty() : Stream.of(one));
    }

    /** Those at work, and those who left but still own an open case or stand in: who looks for their cases finds them. */
    public List<AccountView> withThoseWhoLeft() {
        return with(queries.answerableForOpenCases().stream());
    }

    private List<AccountView> with(Stream<UUID> others) {
        return Stream.concat(atWork().stream(), others.map(accounts::byId).flatMap(Optional::stream)).distinct().toList();
    }
}
