package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.casefile.MandateView;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What stands beside each task: what was said last, to whom we may speak, which papers are there. Read once per answer. */
@Named
@RequestScoped
public class AmuBeside {

    private static final int LAST = 3;
    /** Papers that cannot be missed before the application is filed, or judged. */
    private static final Set<String> OF_THE_FILING = Set.of("tribunal_application", "proof_of_registered_mail");
    private static final String OF_THE_JUDGMENT = "judgment";
    private static final String SERVICE = "code:authorities/";

    @Inject Timeline timeline;
    @Inject Mandates mandates;
    @Inject TextsBean texts;
    @Inject Dates dates;
    @Inject AmuChoices choices;
    @Inject Codes codes;
    private List<Said> said;
    private List<MandateView> allowed;

    public record Said(String with, String text, LocalDate on, String by) {}

    public List<Said> contacts(UUID caseId) {
        if (said == null) said = timeline.read(caseId, new TimelineFilter(TimelineKind.CONTACT, false, null), LAST).entries().stream().map(this::said).toList();
        return said;
    }

    /** Those the client was asked about; nobody before the consent. */
    public List<MandateView> mandates(UUID caseId) {
        if (allowed == null) allowed = mandates.of(caseId).stream().filter(MandateView::isAsked).toList();
        return allowed;
    }

    /** The papers in the file. */
    public List<Code> held(AmuFollowUpView known) {
        return choices.getDocuments().stream().filter(type -> known.evidence().contains(type.code())).toList();
    }

    /** Those that could be there by now. */
    public List<Code> lacking(AmuFollowUpView known) {
        return choices.getDocuments().stream().filter(type -> !known.evidence().contains(type.code()) && awaited(type.code(), known)).toList();
    }

    private static boolean awaited(String paper, AmuFollowUpView known) {
        if (OF_THE_FILING.contains(paper)) return known.filedOn() != null;
        return !paper.equals(OF_THE_JUDGMENT) || known.judgedOn() != null;
    }

    private Said said(TimelineEntryView entry) {
        String with = entry.args().stream().filter(arg -> arg.startsWith("text:") || arg.startsWith(SERVICE) || arg.startsWith("name:")).findFirst().map(this::named).orElse("");
        return new Said(with, entry.freeText(), dates.day(entry.happenedAt()), entry.by());
    }

    private String named(String with) {
        if (with.startsWith(SERVICE)) return codes.label("authorities", with.substring(SERVICE.length()));
        return with.startsWith("text:") ? texts.of(with.substring(5)) : with.substring(5);
    }
}
