package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.MandateView;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The client gives or takes back a mandate for one third party. */
@Named
@ViewScoped
public class RecordMandatePage extends OfCase {

    @Inject Mandates mandates;
    @Inject Clock clock;
    private String whom;
    private String authority;
    private String name;
    private Boolean given;
    private LocalDate since;
    private transient List<MandateView> words;

    @Override
    protected void prepare() {
        since = LocalDate.now(clock);
    }

    public String submit() {
        Whom with = Whom.chosen(whom, authority, name);
        if (given == null) throw new RuleViolated("casefile.mandateAnswerMissing");
        mandates.record(caseId(), with, given, since);
        return back("casefile.mandateRecorded");
    }

    public List<MandateView> getMandates() {
        if (words == null) words = mandates.of(caseId());
        return words;
    }

    /** Those who may be chosen. */
    public List<MandateView> getNamed() { return getMandates().stream().filter(MandateView::isNamed).toList(); }

    public String getWhom() { return whom; }

    public void setWhom(String whom) { this.whom = whom; }

    public String getAuthority() { return authority; }

    public void setAuthority(String authority) { this.authority = authority; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public Boolean getGiven() { return given; }

    public void setGiven(Boolean given) { this.given = given; }

    public LocalDate getSince() { return since; }

    public void setSince(LocalDate since) { this.since = since; }
}
