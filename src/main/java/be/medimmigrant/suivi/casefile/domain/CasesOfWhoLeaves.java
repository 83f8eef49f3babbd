package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.account.AccountClosing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Says of an account that is closed how many open cases it still owns: who closes it sees what is to be handed over. */
@ApplicationScoped
public class CasesOfWhoLeaves {

    @Inject CaseFileQueries queries;

    void count(@Observes AccountClosing closing) {
        closing.keeps(queries.openOf(closing.account()));
    }
}
