package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.CaseSteps;
import be.medimmigrant.suivi.casefile.CaseTaskView;
import be.medimmigrant.suivi.casefile.CaseWaitView;
import be.medimmigrant.suivi.casefile.CommentDrafts;
import be.medimmigrant.suivi.casefile.MandateView;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.Parties;
import be.medimmigrant.suivi.casefile.PartyView;
import be.medimmigrant.suivi.casefile.RelativeView;
import be.medimmigrant.suivi.casefile.Relatives;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The dossier: who, the next term, what is to be done, and one of its tabs. */
@Named
@ViewScoped
public class CasePage extends OfCase {

    private static final Set<String> TABS = Set.of("thread", "documents", "people", "procedure");

    @Inject CaseSteps steps;
    @Inject Mandates mandates;
    @Inject Parties parties;
    @Inject Relatives relatives;
    @Inject CommentDrafts drafts;
    private String tab;
    private String comment;
    private transient List<CaseTaskView> tasks;
    private transient List<CaseWaitView> waits;
    private transient List<PartyView> involved;
    private transient List<MandateView> words;

    @Override
    protected void prepare() {
        comment = drafts.of(caseId());
    }

    public String addComment() {
        cases.comment(caseId(), comment);
        return back("casefile.commentAdded");
    }

    /** Called while somebody types. */
    public void keepDraft() {
        drafts.keep(caseId(), comment);
    }

    public List<CaseTaskView> getTasks() {
        if (tasks == null) tasks = steps.tasks(caseId());
        return tasks;
    }

    public List<CaseWaitView> getWaits() {
        if (waits == null) waits = steps.waits(caseId());
        return waits;
    }

    /** The one thing to do next: the first task that this person may do and that does not rest. */
    public CaseTaskView getNext() {
        return getTasks().stream().filter(t -> t.mayDo() && !t.isResting()).findFirst().orElse(null);
    }

    public List<PartyView> getInvolved() {
        if (involved == null) involved = parties.of(caseId());
        return involved;
    }

    public List<MandateView> getMandates() {
        if (words == null) words = mandates.of(caseId());
        return words;
    }

    public List<RelativeView> getFamily() { return relatives.of(getHeader().personId()); }

    /** The mandate with somebody who is involved. */
    public MandateView mandate(PartyView party) {
        return getMandates().stream().filter(m -> m.isNamed() && m.whom().is(party.whom())).findFirst().orElseThrow();
    }

    public String getTab() { return tab != null && TABS.contains(tab) ? tab : "thread"; }

    public void setTab(String tab) { this.tab = tab; }

    public String getComment() { return comment; }

    public void setComment(String comment) { this.comment = comment; }
}
