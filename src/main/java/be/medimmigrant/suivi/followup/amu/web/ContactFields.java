package be.medimmigrant.suivi.followup.amu.web;

import java.io.Serializable;
import java.time.LocalDate;

/** The part of a form that says when, how and what was said. */
public class ContactFields implements Serializable {

    private LocalDate on;
    private String means = "phone";
    private String summary;

    public ContactFields(LocalDate on) {
        this.on = on;
    }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getMeans() { return means; }

    public void setMeans(String means) { this.means = means; }

    public String getSummary() { return summary; }

    public void setSummary(String summary) { this.summary = summary; }
}
