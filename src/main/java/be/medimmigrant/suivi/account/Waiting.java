package be.medimmigrant.suivi.account;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.Duration;

/** How a wait is told: seconds up to a minute and a half, else minutes, always rounded up. */
public final class Waiting {

    private Waiting() {}

    /** {@code account.signIn.waitSeconds} or {@code account.signIn.waitMinutes} */
    public static RuleViolated refusal(Duration wait) {
        long seconds = (wait.toMillis() + 999) / 1000;
        return seconds <= 90 ? new RuleViolated("account.signIn.waitSeconds", seconds)
                : new RuleViolated("account.signIn.waitMinutes", (seconds + 59) / 60);
    }
}
