package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.InvolveParty;
import be.medimmigrant.suivi.casefile.Parties;
import be.medimmigrant.suivi.casefile.PartyView;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Somebody takes part in the case, or no longer does. */
@Named
@ViewScoped
public class InvolvePartyPage extends OfCase {

    @Inject Parties parties;
    @Inject Codes codes;
    private String role;
    private String cpas;
    private String authority;
    private String name;
    private String reference;
    private String phone;

    public String submit() {
        if (role == null) throw new RuleViolated("casefile.thirdPartyMissing");
        ThirdParty who = ThirdParty.of(role);
        parties.involve(new InvolveParty(caseId(), who, who == ThirdParty.CPAS ? cpas : null, who == ThirdParty.CPAS ? null : authority, name,
                reference, phone));
        return back("casefile.partyInvolved");
    }

    public String leave(UUID party) {
        parties.leave(party);
        return back("casefile.partyGone");
    }

    public List<PartyView> getInvolved() { return parties.of(caseId()); }

    public List<Code> getAllCpas() { return codes.items("cpas"); }

    public List<Code> getAuthorities() { return codes.items("authorities"); }

    public ThirdParty[] getRoles() { return ThirdParty.values(); }

    public String getRole() { return role; }

    public void setRole(String role) { this.role = role; }

    public String getCpas() { return cpas; }

    public void setCpas(String cpas) { this.cpas = cpas; }

    public String getAuthority() { return authority; }

    public void setAuthority(String authority) { this.authority = authority; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    public String getPhone() { return phone; }

    public void setPhone(String phone) { this.phone = phone; }
}
