package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundCheck;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RuleAnswer;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the rules and the checks say, in the language of the page. A table of the coordinator's own may have rules we have no words for: then their id stands there. */
@Named
@ApplicationScoped
public class FundWords {

    @Inject TextsBean texts;
    @Inject Dates dates;

    /** «AMU demandée, pas encore décidée». */
    public String fired(RuleAnswer answer) {
        return rule(answer.decision(), answer.fired());
    }

    public String rule(String decision, String rule) {
        return known("fund.rule." + decision + "." + rule, rule);
    }

    /** Why a rule did not fire. */
    public String because(RuleAnswer.Other other) {
        if (other.because().isEmpty()) return texts.of("fund.rule.earlier");
        return String.join(" · ", other.because().stream().map(input -> known("fund.because." + input, input)).toList());
    }

    public String check(FundCheck check) {
        return texts.of("fund.check." + check.key(), check.args().toArray());
    }

    /** «Mutualité», or which insurance. */
    public String payer(InterventionView.Payed asked) {
        return asked.name() != null ? asked.name() : texts.of("fund.payer." + asked.payer());
    }

    /** «CPAS, mar. 1/12, contacté par nous». */
    public String contact(InterventionView.Payed asked) {
        String contact = payer(asked) + ", " + dates.weekday(asked.on());
        return asked.by() == null ? contact : contact + ", " + texts.of("fund.contactBy.made." + asked.by());
    }

    private String known(String key, String otherwise) {
        String words = texts.of(key);
        return words.startsWith("???") ? otherwise : words;
    }
}
