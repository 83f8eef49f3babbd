package be.medimmigrant.suivi.codes;

import be.medimmigrant.suivi.codes.domain.CodeFiles;
import be.medimmigrant.suivi.platform.start.Starting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** First thing at each start: whatever the files bring that the database does not know yet. */
@ApplicationScoped
public class LoadCodeLists {

    @Inject CodeLists lists;

    void load(@Observes @Priority(100) Starting start) {
        lists.load(CodeFiles.delivered());
    }
}
