package be.medimmigrant.suivi.deadline.web;

import static be.medimmigrant.suivi.platform.acting.Roles.ADMINISTRATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.deadline.DeadlineRules;
import be.medimmigrant.suivi.deadline.RuleVersionView;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All rules with their dated versions, in the order of the list. */
@Named
@RequestScoped
public class RulesPage {

    @Inject DeadlineRules rules;
    @Inject Accounts accounts;
    @Inject Acting acting;
    @Inject Codes codes;
    @Inject TextsBean texts;
    @Inject Language language;
    @Inject Dates dates;
    @Inject DeliveredWords delivered;
    @Inject Clock clock;
    private List<RuleRow> rows;
    private Boolean mayChange;

    public record RuleRow(RuleVersionView version, String label, String length, String end, String confidence,
            String legalBasis, String validity, boolean inForce, String delivered) {
    }

    public List<RuleRow> getRows() {
        if (rows == null) {
            List<String> order = codes.all("deadline_rules").stream().map(c -> c.code()).toList();
            rows = rules.all().stream().sorted(Comparator.comparingInt(v -> order.indexOf(v.text().code()))).map(this::row).toList();
        }
        return rows;
    }

    /** The page hides what the service would refuse. */
    public boolean isMayChange() {
        if (mayChange == null) mayChange = accounts.byId(acting.id()).filter(a -> a.roles().contains(COORDINATOR) || a.roles().contains(ADMINISTRATOR)).isPresent();
        return mayChange;
    }

    private RuleRow row(RuleVersionView v) {
        RuleText text = v.text();
        return new RuleRow(v, codes.label("deadline_rules", text.code()), Math.abs(text.length()) + " " + texts.of("deadline.unit." + text.unit()),
                texts.of("deadline.endRule." + text.end()), texts.of("deadline.confidence." + text.confidence()), text.legalBasis().in(language.getCode()), validity(v),
                v.inForceOn(LocalDate.now(clock)), delivered.in(v));
    }

    private String validity(RuleVersionView v) {
        if (v.validFrom() == null && v.validTo() == null) {
            return texts.of("deadline.rules.always");
        }
        if (v.validTo() == null) {
            return texts.of("deadline.rules.from", dates.numeric(v.validFrom()));
        }
        return v.validFrom() == null ? texts.of("deadline.rules.until", dates.numeric(v.validTo()))
                : texts.of("deadline.rules.fromUntil", dates.numeric(v.validFrom()), dates.numeric(v.validTo()));
    }
}
