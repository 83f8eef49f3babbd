package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.followup.shared.ConsentForm;
import be.medimmigrant.suivi.followup.shared.ConsentTasks;
import be.medimmigrant.suivi.followup.shared.RecordConsent;
import be.medimmigrant.suivi.followup.web.TaskPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Consent, and one word for each third party: no answer is given for anybody. */
@Named
@ViewScoped
public class RecordConsentPage extends TaskPage {

    @Inject ConsentTasks consent;
    @Inject Clock clock;
    private LocalDate on;
    private ConsentForm form;
    private Boolean healthData;

    private List<Answer> answers = List.of();

    /** What the client said about one third party. */
    public static class Answer implements Serializable {

        private final ThirdParty thirdParty;
        private Boolean given;

        Answer(ThirdParty thirdParty) { this.thirdParty = thirdParty; }

        public String getCode() { return thirdParty.code(); }

        public Boolean getGiven() { return given; }

        public void setGiven(Boolean given) { this.given = given; }
    }

    @Override
    protected void prepare() {
        on = LocalDate.now(clock);
        answers = ConsentTasks.ALWAYS_ASKED.stream().map(Answer::new).toList();
    }

    public String submit() {
        Map<ThirdParty, Boolean> mandates = new EnumMap<>(ThirdParty.class);
        answers.stream().filter(a -> a.given != null).forEach(a -> mandates.put(a.thirdParty, a.given));
        consent.record(new RecordConsent(getTaskId(), on, form, healthData, mandates));
        return done();
    }

    public LocalDate getExplainedOn() { return consent.explainedOn(caseId()).orElse(null); }

    public List<Answer> getAnswers() { return answers; }

    public ConsentForm[] getForms() { return ConsentForm.values(); }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public ConsentForm getForm() { return form; }

    public void setForm(ConsentForm form) { this.form = form; }

    public Boolean getHealthData() { return healthData; }

    public void setHealthData(Boolean healthData) { this.healthData = healthData; }
}
