package be.medimmigrant.suivi.casefile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An open task of a case.
 *
 * @param page where it is done, without its ending, such as {@code followup/amu/contactCpas}
 * @param restsUntil the day it comes back, null when it is to be done now
 * @param mayDo whether the acting person's roles or an assignment give it to them; {@code mine} whether it is assigned to them
 */
public record CaseTaskView(String taskId, String key, String page, String assignee, LocalDate due, LocalDate restsUntil,
        Instant created, boolean mayDo, boolean mine) {

    public boolean isResting() {
        return restsUntil != null;
    }

    public String getHref() {
        return "/" + page + ".xhtml?task=" + taskId;
    }
}
