package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.MandateView;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.ThirdParty;
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
    private String thirdParty;
    private Boolean given;
    private LocalDate since;
    private transient List<MandateView> words;

    @Override
    protected void prepare() {
        since = LocalDate.now(clock);
    }

    public String submit() {
        if (thirdParty == null) throw new RuleViolated("casefile.thirdPartyMissing");
        if (given == null) throw new RuleViolated("casefile.mandateAnswerMissing");
        mandates.record(caseId(), ThirdParty.of(thirdParty), given, since);
        return back("casefile.mandateRecorded");
    }

    public List<MandateView> getMandates() {
        if (words == null) words = mandates.of(caseId());
        return words;
    }

    public String getThirdParty() { return thirdParty; }

    public void setThirdParty(String thirdParty) { this.thirdParty = thirdParty; }

    public Boolean getGiven() { return given; }

    public void setGiven(Boolean given) { this.given = given; }

    public LocalDate getSince() { return since; }

    public void setSince(LocalDate since) { this.since = since; }
}
