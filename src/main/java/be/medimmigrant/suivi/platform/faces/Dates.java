package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Dates as people of the page's language write them. */
@Named("dates")
@ApplicationScoped
public class Dates {

    @Inject Language language;

    /** mercredi 4 novembre 2026 */
    public String full(LocalDate date) {
        return write(date, "EEEE d MMMM yyyy");
    }

    /** Mercredi 4 novembre, as a title */
    public String dayTitle(LocalDate date) {
        String title = write(date, "EEEE d MMMM");
        return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(language.getLocale()) + title.substring(1);
    }

    /** mer. 4/11, in Dutch wo. 4-11 */
    public String weekday(LocalDate date) {
        return write(date, dutch() ? "EEE'.' d-M" : "EEE d/M");
    }

    /** 04/11/2026, in Dutch 04-11-2026 */
    public String numeric(LocalDate date) {
        return write(date, dutch() ? "dd-MM-yyyy" : "dd/MM/yyyy");
    }

    /** 4/11, in Dutch 4-11 */
    public String dayMonth(LocalDate date) {
        return write(date, dutch() ? "d-M" : "d/M");
    }

    /** 10 h 42, in Dutch 10.42 u., in English 10:42 */
    public String time(Instant moment) {
        if (moment == null) return "";
        String pattern = switch (language.getCode()) {
            case "fr" -> "H' h 'mm";
            case "nl" -> "H.mm' u.'";
            default -> "H:mm";
        };
        return DateTimeFormatter.ofPattern(pattern).format(local(moment));
    }

    public LocalDate day(Instant moment) {
        return moment == null ? null : local(moment).toLocalDate();
    }

    private boolean dutch() {
        return "nl".equals(language.getCode());
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, SuiviClock.BRUSSELS);
    }

    private String write(LocalDate date, String pattern) {
        return date == null ? "" : DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(date);
    }
}
