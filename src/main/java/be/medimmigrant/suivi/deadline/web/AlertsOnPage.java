package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.deadline.AlertView;
import be.medimmigrant.suivi.deadline.Watchdog;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What {@code <s:deadlineAlerts>} shows on the team page. */
@Named("deadlineAlerts")
@RequestScoped
public class AlertsOnPage {

    @Inject Watchdog watchdog;
    @Inject DeadlineWords words;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private List<AlertView> standing;

    public List<AlertView> getStanding() {
        if (standing == null) {
            standing = watchdog.standing();
        }
        return standing;
    }

    public String title(AlertView alert) {
        String about = alert.isAboutJob() ? texts.of("step." + alert.processKey() + "." + alert.step()) : words.rule(alert.ruleCode());
        return texts.of("deadline.alert." + alert.kind(), about);
    }

    public void retry(UUID alertId) {
        watchdog.retry(alertId);
        toasts.say(texts.of("deadline.alert.retried"));
    }
}
