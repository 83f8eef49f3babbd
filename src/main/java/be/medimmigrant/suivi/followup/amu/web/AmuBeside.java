package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.casefile.MandateView;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What stands beside each task: what was said last, and to whom we may speak. Read once per answer. */
@Named
@RequestScoped
public class AmuBeside {

    private static final int LAST = 3;

    @Inject Timeline timeline;
    @Inject Mandates mandates;
    @Inject TextsBean texts;
    @Inject Dates dates;
    private List<Said> said;
    private List<MandateView> allowed;

    public record Said(String with, String text, LocalDate on, String by) {}

    public List<Said> contacts(UUID caseId) {
        if (said == null) said = timeline.read(caseId, new TimelineFilter(TimelineKind.CONTACT, false, null), LAST).entries().stream().map(this::said).toList();
        return said;
    }

    public List<MandateView> mandates(UUID caseId) {
        if (allowed == null) allowed = mandates.of(caseId);
        return allowed;
    }

    private Said said(TimelineEntryView entry) {
        String with = entry.args().stream().filter(arg -> arg.startsWith("text:")).findFirst().map(arg -> texts.of(arg.substring(5))).orElse("");
        return new Said(with, entry.freeText(), dates.day(entry.happenedAt()), entry.by());
    }
}
