package be.medimmigrant.suivi.casefile;

import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A case for a test that needs one: an anonymous person of Schaerbeek without legal stay, owned by Noor. No process runs in it. */
@ApplicationScoped
public class SomeCase {

    @Inject CaseFiles cases;
    @Inject Persons persons;
    @Inject As as;

    public UUID open() {
        return as.staff(() -> cases.open(new OpenCase("amu_refusal_appeal", person(), null, null, null)));
    }

    public UUID person() {
        return as.staff(() -> persons.register(RegisterPerson.anonymous(
                PersonDetails.NONE.status("no_legal_stay").livingIn("schaerbeek").speaking("arabic"))));
    }
}
