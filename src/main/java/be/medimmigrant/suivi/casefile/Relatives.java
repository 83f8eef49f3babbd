package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.domain.RelativeQueries;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who belongs to the household and the family of the person a case is about, and whether they have a case of their own. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Relatives {

    @Inject RelativeQueries queries;

    public List<RelativeView> of(UUID personId) {
        return queries.of(personId);
    }
}
