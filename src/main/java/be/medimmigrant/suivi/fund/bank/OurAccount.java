package be.medimmigrant.suivi.fund.bank;

import be.medimmigrant.suivi.fund.domain.Iban;
import be.medimmigrant.suivi.platform.start.Mode;
import be.medimmigrant.suivi.platform.start.Setting;
import be.medimmigrant.suivi.shared.RuleViolated;

/** The account payments are made from: {@code -Dsuivi.fund.iban}, or {@code SUIVI_FUND_IBAN} in the environment. Only the demo has an example. */
public final class OurAccount {

    private static final String EXAMPLE = "BE71096123456769";

    private OurAccount() {}

    /** Refuses {@code fund.refused.ourAccount} where nobody has said it, or wrongly: no file is made from a stranger's account. */
    public static String iban() {
        return of(Setting.of("suivi.fund.iban").orElse(null), Mode.asked() == Mode.DEMO);
    }

    static String of(String said, boolean demo) {
        if (demo && (said == null || said.isBlank())) return EXAMPLE;
        try {
            return Iban.of(said).text();
        } catch (RuleViolated wrong) {
            throw new RuleViolated("fund.refused.ourAccount");
        }
    }
}
