package be.medimmigrant.suivi.account;

import be.medimmigrant.suivi.platform.faces.PreferencesChosen;
import be.medimmigrant.suivi.platform.faces.Reader;
import be.medimmigrant.suivi.platform.faces.ReaderWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Pages ask who reads them and tell what that person chose; the account remembers. */
@ApplicationScoped
public class KeepPreferences {

    @Inject MyAccount account;

    void tell(@Observes ReaderWanted wanted) {
        Profile me = account.profile();
        wanted.is(new Reader(me.displayName(), me.initials(), me.language(), me.theme(), me.letterKeys()));
    }

    void remember(@Observes PreferencesChosen chosen) {
        account.prefer(chosen.language(), chosen.theme(), chosen.letterKeys());
    }
}
