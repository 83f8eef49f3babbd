package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;

/** Something that may be done to a request of the fund beside its steps ({@code ?case=<id>}); refused, with a sentence and no form, when it makes no sense. */
public abstract class FundCasePage implements Serializable {

    @Inject FundRequests requests;
    @Inject CaseFiles cases;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private String caseId;
    private CaseHeader header;
    private InterventionView asked;

    /** The page's view action. */
    public void open() {
        header = cases.header(Ids.ofCase(caseId));
        InterventionView found = requests.ofCase(header.id()).orElseThrow(() -> new RuleViolated("fund.unknown"));
        show(found);
        asked = found;
    }

    /** Fills the fields with what is known; refuses what cannot be done to this request. */
    protected abstract void show(InterventionView asked);

    protected String done(String said) {
        toasts.say(said);
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + header.id();
    }

    protected String said(String key, Object... args) {
        return texts.of(key, args);
    }

    protected CaseHeader header() { return header; }

    protected InterventionView asked() { return asked; }

    public CaseHeader getHeader() { return header; }

    /** Null while the page has nothing to show. */
    public InterventionView getAsked() { return asked; }

    public String getCaseId() { return caseId; }

    public void setCaseId(String caseId) { this.caseId = caseId; }
}
