package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.casefile.TimelinePage;
import be.medimmigrant.suivi.casefile.TimelinePlace;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The timeline on the page of a case: which kind, with the system's events or not, from which place on. All of it is in the address. */
@Named
@ViewScoped
public class TimelineView implements Serializable {

    private static final int STRETCH = 20;
    /** In the order of the filter. */
    private static final List<TimelineKind> KINDS = List.of(TimelineKind.CONTACT, TimelineKind.DECISION, TimelineKind.DEADLINE, TimelineKind.TASK,
            TimelineKind.NOTE, TimelineKind.DOCUMENT);

    public record Year(int year, List<TimelineEntryView> entries) {}

    @Inject Timeline timeline;
    private String kind;
    private boolean system;
    private String before;
    private transient TimelinePage page;

    public TimelinePage of(String caseId) {
        if (page == null) page = timeline.read(Ids.ofCase(caseId), new TimelineFilter(chosen(), system,
                before == null || before.isBlank() ? null : TimelinePlace.parse(before)), STRETCH);
        return page;
    }

    /** The stretch under its years, newest first. */
    public List<Year> years(String caseId) {
        List<Year> years = new ArrayList<>();
        for (TimelineEntryView entry : of(caseId).entries()) {
            int year = entry.happenedAt().atZone(SuiviClock.BRUSSELS).getYear();
            if (years.isEmpty() || years.get(years.size() - 1).year() != year) years.add(new Year(year, new ArrayList<>()));
            years.get(years.size() - 1).entries().add(entry);
        }
        return years;
    }

    /** Lines of all kinds, without the system's. */
    public int total(String caseId) {
        return KINDS.stream().mapToInt(of(caseId)::count).sum();
    }

    public List<TimelineKind> getKinds() { return KINDS; }

    private TimelineKind chosen() {
        return Arrays.stream(TimelineKind.values()).filter(k -> k.name().equalsIgnoreCase(kind)).findFirst().orElse(null);
    }

    public String getKind() { return chosen() == null ? null : chosen().name().toLowerCase(java.util.Locale.ROOT); }

    public void setKind(String kind) { this.kind = kind; }

    public boolean isSystem() { return system; }

    public void setSystem(boolean system) { this.system = system; }

    public String getBefore() { return before; }

    public void setBefore(String before) { this.before = before; }
}
