package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.shared.ConsentTasks;
import be.medimmigrant.suivi.followup.shared.ExplainSecrecy;
import be.medimmigrant.suivi.followup.shared.Interpreter;
import be.medimmigrant.suivi.followup.web.TaskPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Secrecy and rights are explained; what is to be said stands on the page. */
@Named
@ViewScoped
public class ExplainSecrecyPage extends TaskPage {

    @Inject ConsentTasks consent;
    @Inject Codes codes;
    @Inject Clock clock;
    private LocalDate on;
    private String language;
    private Interpreter interpreter;

    @Override
    protected void prepare() {
        on = LocalDate.now(clock);
        language = getHeader().language();
    }

    public String submit() {
        consent.explain(new ExplainSecrecy(getTaskId(), on, language, interpreter));
        return done();
    }

    public List<Code> getLanguages() { return codes.items("languages"); }

    public Interpreter[] getInterpreters() { return Interpreter.values(); }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getLanguage() { return language; }

    public void setLanguage(String language) { this.language = language; }

    public Interpreter getInterpreter() { return interpreter; }

    public void setInterpreter(Interpreter interpreter) { this.interpreter = interpreter; }
}
