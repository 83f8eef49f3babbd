package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.Contacts;
import be.medimmigrant.suivi.casefile.Direction;
import be.medimmigrant.suivi.casefile.MandateView;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.RecordContact;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A call, a letter or a visit is written down. What lacks a mandate is said beside the choice, not only when saving. */
@Named
@ViewScoped
public class RecordContactPage extends OfCase {

    @Inject Contacts contacts;
    @Inject Mandates mandates;
    @Inject Codes codes;
    @Inject Clock clock;
    private Direction direction = Direction.OUT;
    private String whom = "client";
    private String authority;
    private String name;
    private String means = "phone";
    private LocalDate on;
    private LocalTime at;
    private String summary;
    private transient List<MandateView> words;

    @Override
    protected void prepare() {
        on = LocalDate.now(clock);
        at = LocalTime.now(clock).withSecond(0).withNano(0);
    }

    public String submit() {
        contacts.record(new RecordContact(caseId(), direction, isClient() ? null : Whom.chosen(whom, authority, name), means, moment(), summary));
        return back("casefile.contactRecorded");
    }

    /** An hour to come today is most often a slip of the clock of a few minutes: it is now. */
    private Instant moment() {
        if (on == null) return null;
        Instant said = on.atTime(at == null ? LocalTime.NOON : at).atZone(clock.getZone()).toInstant();
        Instant now = clock.instant();
        return said.isAfter(now) && on.equals(LocalDate.now(clock)) ? now : said;
    }

    private boolean isClient() {
        return "client".equals(whom);
    }

    /** Going out to somebody for whom there is no mandate: it will be refused. */
    public boolean isLacking() {
        return direction == Direction.OUT && !isClient() && getMandates().stream().noneMatch(m -> m.given() && m.whom().code().equals(whom));
    }

    public List<MandateView> getMandates() {
        if (words == null) words = mandates.of(caseId());
        return words;
    }

    /** Those who may be chosen. */
    public List<MandateView> getNamed() { return getMandates().stream().filter(MandateView::isNamed).toList(); }

    public List<Code> getAllMeans() { return codes.items("contact_means"); }

    public List<Direction> getDirections() { return List.of(Direction.OUT, Direction.IN); }

    public Direction getDirection() { return direction; }

    public void setDirection(Direction direction) { this.direction = direction; }

    public String getWhom() { return whom; }

    public void setWhom(String whom) { this.whom = whom; }

    public String getAuthority() { return authority; }

    public void setAuthority(String authority) { this.authority = authority; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getMeans() { return means; }

    public void setMeans(String means) { this.means = means; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public LocalTime getAt() { return at; }

    public void setAt(LocalTime at) { this.at = at; }

    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }
}
