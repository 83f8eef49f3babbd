package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.CaseList;
import be.medimmigrant.suivi.platform.faces.MenuCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many cases are open, beside «Dossiers» in the menu. */
@ApplicationScoped
public class OpenCasesCount implements MenuCount {

    @Inject CaseList list;

    @Override
    public String entry() {
        return "cases";
    }

    @Override
    public long count() {
        return list.open();
    }
}
