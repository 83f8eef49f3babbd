package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.casefile.Team;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who follows the case, and who stands in. */
@Named
@ViewScoped
public class HandOverPage extends OfCase {

    @Inject Team team;
    private UUID owner;
    private UUID standIn;

    @Override
    protected void prepare() {
        owner = getHeader().ownerId();
        standIn = getHeader().standInId();
    }

    public String submit() {
        cases.entrust(caseId(), owner, standIn);
        return back("casefile.handedOver");
    }

    public List<AccountView> getOwners() { return team.atWorkAnd(getHeader().ownerId()); }

    public List<AccountView> getStandIns() { return team.atWorkAnd(getHeader().standInId()); }

    public UUID getOwner() { return owner; }

    public void setOwner(UUID owner) { this.owner = owner; }

    public UUID getStandIn() { return standIn; }

    public void setStandIn(UUID standIn) { this.standIn = standIn; }
}
