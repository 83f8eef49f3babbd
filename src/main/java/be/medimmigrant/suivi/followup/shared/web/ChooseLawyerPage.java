package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.followup.shared.ChooseLawyer;
import be.medimmigrant.suivi.followup.shared.LawyerTasks;
import be.medimmigrant.suivi.followup.shared.LawyerThrough;
import be.medimmigrant.suivi.followup.web.TaskPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A lawyer we or the client know, the legal aid bureau, or none. */
@Named
@ViewScoped
public class ChooseLawyerPage extends TaskPage {

    @Inject LawyerTasks lawyers;
    private LawyerThrough through;
    private String name;
    private String phone;
    private boolean urgent;
    private List<LawyerThrough> ways = List.of();

    @Override
    protected void prepare() {
        urgent = lawyers.cannotWait(getTaskId());
        ways = lawyers.possibleWays(getTaskId());
    }

    public String submit() {
        lawyers.choose(new ChooseLawyer(getTaskId(), through, name, phone));
        return done();
    }

    public boolean isUrgent() { return urgent; }

    public boolean isNamed() { return through == LawyerThrough.LAWYER; }

    public List<LawyerThrough> getWays() { return ways; }

    public LawyerThrough getThrough() { return through; }

    public void setThrough(LawyerThrough through) { this.through = through; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getPhone() { return phone; }

    public void setPhone(String phone) { this.phone = phone; }
}
