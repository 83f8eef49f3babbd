package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.OpenCase;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A case of a kind that no process drives yet, for tests of the terms alone; whoever opens one closes it. */
@ApplicationScoped
public class TestCases {

    @Inject CaseFiles cases;
    @Inject Persons persons;
    @Inject Clock clock;
    @Inject As as;

    UUID open() {
        return as.staff(() -> cases.open(new OpenCase("residence_9ter", somebody(), null, null, null)));
    }

    void close(UUID id) {
        as.staff(() -> cases.close(id, "client_withdrew", LocalDate.now(clock), null));
    }

    private UUID somebody() {
        return persons.register(RegisterPerson.anonymous(PersonDetails.NONE));
    }
}
