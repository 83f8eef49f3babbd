package be.medimmigrant.suivi.inbox.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.inbox.TaskRow;
import be.medimmigrant.suivi.inbox.WaitRow;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Texts;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The second line of a row: what kind of follow-up, and what this step is about. */
@Named
@ApplicationScoped
public class InboxWords {

    @Inject TextsBean texts;
    @Inject Language language;
    @Inject Codes codes;
    @Inject Dates dates;

    /** Recours AMU · 30 jours sans réponse */
    public String why(TaskRow row) {
        return joined(type(row.caseType()), ifKnown("inbox.why." + row.key()));
    }

    /** What is waited for: an event of the model by the words of this page, a resting task by its name. */
    public String wait(WaitRow row) {
        return row.taskFormKey() != null ? texts.of("task." + row.key()) : texts.of("inbox.wait." + row.key());
    }

    public String nextLook(WaitRow row) {
        return joined(type(row.caseType()), row.nextLook() == null ? "" : texts.of("inbox.nextLook", dates.weekday(row.nextLook())));
    }

    private String type(String caseType) {
        if (caseType == null) return "";
        String brief = ifKnown("inbox.type." + caseType);
        return brief.isEmpty() ? codes.label("case_types", caseType) : brief;
    }

    private String ifKnown(String key) {
        return Texts.in(language.locale()).containsKey(key) ? texts.of(key) : "";
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }
}
