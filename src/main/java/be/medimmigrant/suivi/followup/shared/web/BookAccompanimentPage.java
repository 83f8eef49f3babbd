package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.shared.AccompanimentTasks;
import be.medimmigrant.suivi.followup.shared.BookAccompaniment;
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
    @Inject Accounts accounts;
    @Inject Codes codes;
    private ThirdParty thirdParty;
    private String place;
    private LocalDate on;
    private LocalTime at;
    private UUID companion;
    private String partner;
    private Interpreter interpreter;

    public String submit() {
        accompaniments.book(new BookAccompaniment(getTaskId(), thirdParty, place, on, at, companion, partner, interpreter));
        return done();
    }

    public ThirdParty[] getThirdParties() { return ThirdParty.values(); }

    /** Staff and trainees. */
    public List<AccountView> getCompanions() {
        return Stream.concat(accounts.withRole(Roles.STAFF).stream(), accounts.withRole(Roles.TRAINEE).stream()).distinct()
                .sorted(Comparator.comparing(AccountView::displayName)).toList();
    }

    public List<Code> getPartners() { return codes.items("partners"); }

    public Interpreter[] getInterpreters() { return Interpreter.values(); }

    public ThirdParty getThirdParty() { return thirdParty; }

    public void setThirdParty(ThirdParty thirdParty) { this.thirdParty = thirdParty; }

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
