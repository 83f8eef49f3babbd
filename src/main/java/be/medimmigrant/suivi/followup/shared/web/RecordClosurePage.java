package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.DocumentView;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.followup.shared.ClosureTasks;
import be.medimmigrant.suivi.followup.shared.ContinueFollowUp;
import be.medimmigrant.suivi.followup.shared.RecordClosure;
import be.medimmigrant.suivi.followup.web.TaskPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The outcome, the result in a sentence, and which papers go. What the follow-up came to stands ready and may be corrected. */
@Named
@ViewScoped
public class RecordClosurePage extends TaskPage {

    @Inject ClosureTasks closures;
    @Inject CaseFiles cases;
    @Inject Documents documents;
    @Inject CaseDeadlines deadlines;
    @Inject Codes codes;
    @Inject Clock clock;
    private String outcome;
    private LocalDate on;
    private String factualResult;
    private boolean mayGoOn;
    private String reason;
    private List<Paper> papers = List.of();

    /** A document with the choice to remove it. */
    public static class Paper implements Serializable {

        private final UUID id;
        private final String type;
        private boolean superfluous;

        Paper(DocumentView document, boolean superfluous) {
            id = document.id();
            type = document.documentType();
            this.superfluous = superfluous;
        }

        public String getType() { return type; }

        public boolean isSuperfluous() { return superfluous; }

        public void setSuperfluous(boolean superfluous) { this.superfluous = superfluous; }
    }

    @Override
    protected void prepare() {
        on = LocalDate.now(clock);
        String proposed = closures.proposedOutcome(getTaskId());
        outcome = proposed.isEmpty() ? null : proposed;
        mayGoOn = closures.mayGoOn(getTaskId());
        papers = documents.of(caseId()).stream().filter(d -> !d.removed()).map(d -> new Paper(d, superfluous(d))).toList();
    }

    /** Papers about health, and those the list says are rarely needed once a case is closed (DOMAIN.md §8). */
    private boolean superfluous(DocumentView document) {
        Code type = codes.get("document_types", document.documentType());
        return !type.attribute("after_closing").isEmpty() || type.attribute("sensitivity").equals("health");
    }

    public String submit() {
        Set<UUID> marked = papers.stream().filter(Paper::isSuperfluous).map(p -> p.id).collect(Collectors.toSet());
        closures.record(new RecordClosure(getTaskId(), outcome, on, factualResult, marked));
        return done();
    }

    /** The other way out: the follow-up goes on where it was left. */
    public String goOn() {
        closures.goOn(new ContinueFollowUp(getTaskId(), reason));
        return done();
    }

    public boolean isMayGoOn() { return mayGoOn; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    public List<Code> getOutcomes() { return cases.outcomes(getHeader().caseType()); }

    /** Terms that still run and end with the case. */
    public List<CaseDeadlineView> getRunning() { return deadlines.open(caseId()); }

    public List<Paper> getPapers() { return papers; }

    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getFactualResult() { return factualResult; }

    public void setFactualResult(String factualResult) { this.factualResult = factualResult; }
}
