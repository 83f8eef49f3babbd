package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.InvolveParty;
import be.medimmigrant.suivi.casefile.PartyView;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who takes part in a case from a day on, and perhaps until another. Kept when they leave: the story needs them. */
@Entity
@Table(name = "case_party")
public class CaseParty {

    @Id private UUID id;
    @Version private int version;
    @Column(name = "case_id") private UUID caseId;
    private String role;
    private String cpas;
    private String authority;
    private String name;
    private String reference;
    private String phone;
    private boolean supposed;
    @Column(name = "involved_since") private LocalDate since;
    @Column(name = "involved_until") private LocalDate until;

    protected CaseParty() {}

    public static CaseParty involve(InvolveParty who, boolean supposed, LocalDate today) {
        if (who.role() == null || blank(who.cpas()) && blank(who.authority()) && blank(who.name())) throw new RuleViolated("casefile.partyMissing");
        if (!blank(who.cpas()) && who.role() != ThirdParty.CPAS) throw new RuleViolated("casefile.partyMissing");
        CaseParty party = new CaseParty();
        party.id = UUID.randomUUID();
        party.caseId = who.caseId();
        party.role = who.role().code();
        party.cpas = text(who.cpas());
        party.authority = text(who.authority());
        party.name = text(who.name());
        party.reference = text(who.reference());
        party.phone = text(who.phone());
        party.supposed = supposed;
        party.since = today;
        return party;
    }

    /** What somebody says about the one who takes part already; the rest stays. Naming the CPAS confirms it. */
    public void complete(InvolveParty said) {
        if (blank(said.cpas()) && blank(said.name()) && blank(said.reference()) && blank(said.phone())) throw new RuleViolated("casefile.partyMissing");
        if (isCpas(said.cpas())) supposed = false;
        name = either(said.name(), name);
        reference = either(said.reference(), reference);
        phone = either(said.phone(), phone);
    }

    /** @return whether they took part until now */
    public boolean leave(LocalDate today) {
        if (until != null) return false;
        until = today;
        return true;
    }

    /** Whether this one is meant: by its code, or by none at all. */
    public boolean isMeant(String code) { return blank(code) || isCpas(code); }

    private boolean isCpas(String code) { return code != null && code.equals(cpas); }

    public UUID id() { return id; }

    public UUID caseId() { return caseId; }

    public PartyView view() {
        return new PartyView(id, ThirdParty.of(role), cpas, authority, name, reference, phone, supposed, since, until);
    }

    private static boolean blank(String text) { return text == null || text.isBlank(); }

    private static String either(String said, String known) { return blank(said) ? known : said.strip(); }

    private static String text(String text) { return blank(text) ? null : text.strip(); }
}
