package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.followup.shared.AccompanimentOutcome;
import be.medimmigrant.suivi.followup.shared.AccompanimentTasks;
import be.medimmigrant.suivi.followup.shared.AccompanimentView;
import be.medimmigrant.suivi.followup.shared.RecordAccompaniment;
import be.medimmigrant.suivi.followup.web.TaskPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the accompaniment went. */
@Named
@ViewScoped
public class RecordAccompanimentPage extends TaskPage {

    @Inject AccompanimentTasks accompaniments;
    @Inject Mandates mandates;
    private AccompanimentOutcome outcome;
    private String result;

    public String submit() {
        accompaniments.record(new RecordAccompaniment(getTaskId(), outcome, result));
        return done();
    }

    /** Since the booking the mandate came to nothing, or there never was one: the line will say so. */
    public boolean isLacking() {
        AccompanimentView booked = getBooked();
        return booked != null && (booked.whom() == null || !mandates.given(caseId(), booked.whom()));
    }

    public AccompanimentView getBooked() { return accompaniments.latest(caseId()).orElse(null); }

    public AccompanimentOutcome[] getOutcomes() { return AccompanimentOutcome.values(); }

    public AccompanimentOutcome getOutcome() { return outcome; }

    public void setOutcome(AccompanimentOutcome outcome) { this.outcome = outcome; }

    public String getResult() { return result; }

    public void setResult(String result) { this.result = result; }
}
