package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.casefile.CaseFilter;
import be.medimmigrant.suivi.casefile.CaseList;
import be.medimmigrant.suivi.casefile.CaseListPage;
import be.medimmigrant.suivi.casefile.DurationBand;
import be.medimmigrant.suivi.casefile.Team;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The list of cases. Every filter stands in the address, so that any number elsewhere can link to exactly what it counts. */
@Named
@ViewScoped
public class CaseFilesPage implements Serializable {

    private static final int ROWS = 25;
    private static final Pattern NUMBER = Pattern.compile("[\\d\\s-]+");
    /** No case has it. */
    private static final String NOBODYS = "-";

    @Inject CaseList list;
    @Inject Codes codes;
    @Inject Team team;
    private String state;
    private String type;
    private String outcome;
    private String owner;
    private String opened;
    private String closed;
    private String duration;
    private String number;
    private String person;
    private String after;
    private transient CaseListPage page;

    public CaseListPage getPage() {
        if (page == null) page = list.page(filter(), after, ROWS);
        return page;
    }

    /** How many there would be in that state, with everything else as it is. */
    public int count(String otherState) {
        return list.count(filter().withState(otherState.isEmpty() ? null : otherState));
    }

    private CaseFilter filter() {
        return new CaseFilter(state, type, outcome, id(owner), year(opened), year(closed), band(), number == null || isNumber() ? number : NOBODYS, id(person));
    }

    private static UUID id(String written) {
        return written == null ? null : Ids.ofCase(written);
    }

    private static Integer year(String written) {
        if (written == null) return null;
        if (!written.matches("\\d{4}")) throw new RuleViolated("casefile.addressDamaged");
        return Integer.valueOf(written);
    }

    private DurationBand band() {
        return Arrays.stream(DurationBand.values()).filter(b -> b.code().equals(duration)).findFirst().orElse(null);
    }

    /** Somebody may type a name there: what is no number never comes into an address. */
    private boolean isNumber() { return NUMBER.matcher(number).matches(); }

    public String getNumberInAddress() { return number != null && isNumber() ? number : null; }

    /** A number typed in full opens its case at once. Refuses what is no number ({@code casefile.list.notANumber}). */
    public String apply() {
        if (number != null) {
            if (!isNumber()) throw new RuleViolated("casefile.list.notANumber");
            var exact = list.byNumber(number.strip());
            if (exact.isPresent()) return CaseAddress.of(exact.get());
        }
        after = null;
        return "/casefile/caseFiles.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public boolean isFiltered() {
        return type != null || outcome != null || owner != null || opened != null || closed != null || band() != null || number != null || person != null;
    }

    public List<Code> getTypes() { return codes.items("case_types"); }

    public List<Code> getOutcomes() { return codes.all("case_outcomes"); }

    public List<AccountView> getOwners() { return team.withThoseWhoLeft(); }

    public List<Integer> getYears() { return list.years(); }

    public DurationBand[] getDurations() { return DurationBand.values(); }

    public String getState() { return state; }

    public void setState(String state) { this.state = "open".equals(state) || "closed".equals(state) ? state : null; }

    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    public String getOwner() { return owner; }

    public void setOwner(String owner) { this.owner = owner; }

    public String getOpened() { return opened; }

    public void setOpened(String opened) { this.opened = opened; }

    public String getClosed() { return closed; }

    public void setClosed(String closed) { this.closed = closed; }

    public String getDuration() { return duration; }

    public void setDuration(String duration) { this.duration = duration; }

    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    public String getPerson() { return person; }

    public void setPerson(String person) { this.person = person; }

    public String getAfter() { return after; }

    public void setAfter(String after) { this.after = after; }
}
