package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.MandateView;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.shared.AccompanimentTasks;
import be.medimmigrant.suivi.followup.shared.BookAccompaniment;
import be.medimmigrant.suivi.followup.shared.ConsentTasks;
import be.medimmigrant.suivi.followup.shared.Interpreter;
import be.medimmigrant.suivi.followup.web.TaskPage;
import be.medimmigrant.suivi.platform.acting.Roles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who goes along, where and when. */
@Named
@ViewScoped
public class BookAccompanimentPage extends TaskPage {

    @Inject AccompanimentTasks accompaniments;
    @Inject Mandates mandates;
    @Inject Accounts accounts;
    @Inject Codes codes;
    private String whom;
    private String authority;
    private String name;
    private boolean wished;
    private transient List<Whom> known;
    private String place;
    private LocalDate on;
    private LocalTime at;
    private UUID companion;
    private String partner;
    private Interpreter interpreter;

    public String submit() {
        accompaniments.book(new BookAccompaniment(getTaskId(), whom == null ? null : Whom.chosen(whom, authority, name), wished, place, on, at, companion, partner, interpreter));
        return done();
    }

    /** The third parties of the case; a trainee, who does not read it, names any other. */
    public List<Whom> getKnown() {
        if (known == null) known = isCaseReader() ? mandates.of(caseId()).stream().filter(MandateView::isNamed).map(MandateView::whom).toList()
                : ConsentTasks.ALWAYS_ASKED.stream().map(Whom::of).toList();
        return known;
    }

    /** No mandate is in force for whom was chosen: the client's wish is asked for. */
    public boolean isLacking() {
        if (whom == null) return false;
        return getKnown().stream().filter(party -> party.code().equals(whom)).noneMatch(party -> mandates.given(caseId(), party));
    }

    /** Staff and trainees. */
    public List<AccountView> getCompanions() {
        return Stream.concat(accounts.withRole(Roles.STAFF).stream(), accounts.withRole(Roles.TRAINEE).stream()).distinct()
                .sorted(Comparator.comparing(AccountView::displayName)).toList();
    }

    public List<Code> getPartners() { return codes.items("partners"); }

    public Interpreter[] getInterpreters() { return Interpreter.values(); }

    public String getWhom() { return whom; }

    public void setWhom(String whom) { this.whom = whom; }

    public String getAuthority() { return authority; }

    public void setAuthority(String authority) { this.authority = authority; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public boolean isWished() { return wished; }

    public void setWished(boolean wished) { this.wished = wished; }

    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public LocalTime getAt() { return at; }

    public void setAt(LocalTime at) { this.at = at; }

    public UUID getCompanion() { return companion; }

    public void setCompanion(UUID companion) { this.companion = companion; }

    public String getPartner() { return partner; }

    public void setPartner(String partner) { this.partner = partner; }

    public Interpreter getInterpreter() { return interpreter; }

    public void setInterpreter(Interpreter interpreter) { this.interpreter = interpreter; }
}
