package be.medimmigrant.suivi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.Watchdog;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.register.Requests;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who a client is, what was asked and what runs: for those who work on cases, whatever page or call asks. */
@ExtendWith(ArquillianExtension.class)
class ClientDataByRoleIT {

    private static final UUID SOME = UUID.fromString("00000000-0000-0000-0000-000000000009");

    @Inject Persons persons;
    @Inject Requests requests;
    @Inject CaseDeadlines deadlines;
    @Inject Watchdog watchdog;
    @Inject As as;

    @Test
    void neither_accountant_nor_administrator_nor_trainee_reads_persons_requests_or_alerts() {
        for (String who : List.of("compta", "admin", "leo")) {
            refused(who, () -> persons.byId(SOME));
            refused(who, () -> persons.byIds(List.of(SOME)));
            refused(who, () -> requests.byId(SOME));
            refused(who, () -> requests.ofPerson(SOME));
            refused(who, () -> deadlines.all(SOME));
            refused(who, () -> watchdog.standing());
        }
    }

    @Test
    void the_terms_of_a_case_are_read_by_trainees_too_and_by_nobody_else() {
        for (String who : List.of("compta", "admin")) {
            refused(who, () -> deadlines.open(SOME));
            refused(who, () -> deadlines.next(SOME));
            refused(who, () -> deadlines.running(SOME, "labour_tribunal_appeal"));
        }
        assertThat(as.person("leo", () -> deadlines.next(SOME))).isEmpty();
        assertThat(as.staff(() -> persons.byId(SOME))).isEmpty();
    }

    private void refused(String who, Supplier<?> read) {
        assertThatThrownBy(() -> as.person(who, read)).as(who).hasMessage("acting.refused");
    }
}
