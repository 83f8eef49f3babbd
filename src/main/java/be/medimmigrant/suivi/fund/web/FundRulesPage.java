package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.fund.FundRulesActivation;
import be.medimmigrant.suivi.fund.FundRulesSandbox;
import be.medimmigrant.suivi.fund.FundSettings;
import be.medimmigrant.suivi.fund.GivenAnswer;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The coordinator tries other thresholds or another table on what was decided in a year, sees what would differ, and then lets them count. */
@Named
@ViewScoped
public class FundRulesPage implements Serializable {

    /** What is tried. */
    public enum Way {
        THRESHOLDS, TABLE;

        public String code() { return name().toLowerCase(java.util.Locale.ROOT); }
    }

    @Inject FundRulesSandbox sandbox;
    @Inject FundRulesActivation activation;
    @Inject FundSettings settings;
    @Inject Codes codes;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject Clock clock;
    private Way way = Way.THRESHOLDS;
    private String decision = FundRulesSandbox.DECISIONS.get(0);
    private int year;
    private BigDecimal standardCap;
    private BigDecimal motiveCap;
    private BigDecimal personYearCap;
    private BigDecimal repeatLimit;
    private LocalDate from;
    private transient Part file;
    private FundRulesSandbox.Replay replay;
    private Map<String, BigDecimal> replayed;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        year = today.getYear() - 1;
        from = today.plusDays(1);
        standardCap = settings.value("standard_cap", today);
        motiveCap = settings.value("motive_cap", today);
        personYearCap = settings.value("person_year_cap", today);
        repeatLimit = settings.value("repeat_limit", today);
    }

    public void replay() {
        replay = null;
        replayed = thresholds();
        replay = way == Way.TABLE ? sandbox.replay(decision, new String(Uploaded.bytes(file), StandardCharsets.UTF_8), year) : sandbox.replayThresholds(replayed, year);
    }

    /** What was replayed, nothing that was typed since. */
    public String activate() {
        if (way == Way.THRESHOLDS && typedSince()) throw new RuleViolated("fund.refused.changedSinceReplay");
        activation.activate(new FundRulesActivation.ActivateRules(replay.id(), from));
        toasts.say(texts.of("fund.rules.activated", from));
        return "/fund/changes.xhtml?faces-redirect=true";
    }

    private boolean typedSince() {
        return thresholds().entrySet().stream().anyMatch(typed -> typed.getValue() == null || typed.getValue().compareTo(replayed.get(typed.getKey())) != 0);
    }

    private Map<String, BigDecimal> thresholds() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("standard_cap", standardCap);
        values.put("motive_cap", motiveCap);
        values.put("person_year_cap", personYearCap);
        values.put("repeat_limit", repeatLimit);
        return values;
    }

    /** Something else is to be tried: what was replayed says nothing of it. */
    public void chosen() { replay = null; }

    /** Non éligible (Budget épuisé) · à titre exceptionnel: all that a person would see of it. */
    public String answer(FundRulesSandbox.Difference difference, GivenAnswer given) {
        String plain = known((difference.decision().equals("fund-eligibility") ? "fund.verdictOf." : "fund.level.") + given.answer(), given.answer());
        String words = given.exception() ? texts.of("fund.rules.exceptionally", plain) : plain;
        return given.outcome().isEmpty() ? words : words + " · " + codes.label("fund_outcomes", given.outcome());
    }

    public String rule(FundRulesSandbox.Difference difference, String rule) {
        return known("fund.rule." + difference.decision() + "." + rule, rule);
    }

    /** A table of somebody's own may have rules and answers we have no words for. */
    private String known(String key, String otherwise) {
        String words = texts.of(key);
        return words.startsWith("???") ? otherwise : words;
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return List.of(now - 1, now, now - 2);
    }

    public Way[] getWays() { return Way.values(); }

    public List<String> getDecisions() { return FundRulesSandbox.DECISIONS; }

    public FundRulesSandbox.Replay getReplayed() { return replay; }

    public Way getWay() { return way; }

    public void setWay(Way way) { this.way = way; }

    public String getDecision() { return decision; }

    public void setDecision(String decision) { this.decision = decision; }

    public int getYear() { return year; }

    public void setYear(int year) { this.year = year; }

    public BigDecimal getStandardCap() { return standardCap; }

    public void setStandardCap(BigDecimal standardCap) { this.standardCap = standardCap; }

    public BigDecimal getMotiveCap() { return motiveCap; }

    public void setMotiveCap(BigDecimal motiveCap) { this.motiveCap = motiveCap; }

    public BigDecimal getPersonYearCap() { return personYearCap; }

    public void setPersonYearCap(BigDecimal personYearCap) { this.personYearCap = personYearCap; }

    public BigDecimal getRepeatLimit() { return repeatLimit; }

    public void setRepeatLimit(BigDecimal repeatLimit) { this.repeatLimit = repeatLimit; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public Part getFile() { return file; }

    public void setFile(Part file) { this.file = file; }
}
