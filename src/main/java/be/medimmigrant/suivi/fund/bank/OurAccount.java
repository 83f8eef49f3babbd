package be.medimmigrant.suivi.fund.bank;

import be.medimmigrant.suivi.fund.domain.Iban;
import be.medimmigrant.suivi.shared.RuleViolated;

/** The account payments are made from: {@code -Dsuivi.fund.iban}. Only the demo has an example. */
public final class OurAccount {

    private static final String EXAMPLE = "BE71096123456769";

    private OurAccount() {}

    /** Refuses {@code fund.refused.ourAccount} where nobody has said it, or wrongly: no file is made from a stranger's account. */
    public static String iban() {
        return of(System.getProperty("suivi.fund.iban"), Boolean.getBoolean("suivi.demo"));
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
