package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.casefile.CaseFilter;
import be.medimmigrant.suivi.casefile.CaseList;
import be.medimmigrant.suivi.casefile.CaseRow;
import be.medimmigrant.suivi.register.RequestFilter;
import be.medimmigrant.suivi.register.RequestList;
import be.medimmigrant.suivi.register.RequestListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Requests and dossiers of one person, for the part of the person's page that shows them. */
@Named
@RequestScoped
public class OfPerson {

    @Inject RequestList requests;
    @Inject CaseList cases;
    private RequestListPage found;

    public RequestListPage requests(UUID person) {
        if (found == null) found = requests.page(RequestFilter.all().ofPerson(person), null, 10);
        return found;
    }

    public List<CaseRow> cases(UUID person) {
        return cases.page(new CaseFilter(null, null, null, null, null, null, null, null, person), null, 20).rows();
    }
}
