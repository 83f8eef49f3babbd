package be.medimmigrant.suivi.casefile;

import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * A case for a test that needs one and no process: an anonymous person of Schaerbeek without legal stay, owned by Noor. Its type
 * has no process of its own, so that it may stay open.
 */
@ApplicationScoped
public class SomeCase {

    @Inject CaseFiles cases;
    @Inject Persons persons;
    @Inject As as;

    public UUID open() {
        return open("other_follow_up");
    }

    public UUID open(String type) {
        return as.staff(() -> cases.open(new OpenCase(type, person(), null, null, null)));
    }

    /** Whatever ran in it ends with it. */
    public void close(UUID caseId) {
        as.staff(() -> cases.close(caseId, "client_withdrew", cases.header(caseId).openedOn(), "Essai terminé"));
    }

    public UUID person() {
        return as.staff(() -> persons.register(RegisterPerson.anonymous(
                PersonDetails.NONE.status("no_legal_stay").livingIn("schaerbeek").speaking("arabic"))));
    }
}
