package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.fund.FundDeputies;
import be.medimmigrant.suivi.fund.FundSettings;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Caps, periods and thresholds with their history, and who stands in for the coordinator. */
@Named
@ViewScoped
public class FundSettingsPage implements Serializable {

    @Inject FundSettings settings;
    @Inject FundDeputies deputies;
    @Inject Accounts accounts;
    @Inject ActingInTransaction acting;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject Clock clock;
    private String key = "standard_cap";
    private BigDecimal value;
    private LocalDate from;
    private String deputy;
    private LocalDate deputyFrom;
    private LocalDate deputyTo;

    public void open() {
        from = LocalDate.now(clock);
        deputyFrom = from;
    }

    public List<String> getKeys() { return FundSettings.KEYS; }

    public List<FundSettings.Value> history(String of) { return settings.history(of); }

    public BigDecimal now(String of) { return settings.value(of, LocalDate.now(clock)); }

    /** The accountant changes nothing here, and stands in for nobody. */
    public boolean isStandingKnown() { return acting.tell().stream().anyMatch(Set.of(Roles.COORDINATOR, Roles.STAFF)::contains); }

    public boolean isMayChange() { return acting.tell().contains(Roles.COORDINATOR); }

    public List<AccountView> getColleagues() { return accounts.withRole(Roles.STAFF); }

    public String who(UUID account) { return account == null ? texts.of("fund.settings.delivered") : accounts.byId(account).map(AccountView::displayName).orElse(""); }

    public String change() {
        settings.change(key, value, from);
        toasts.say(texts.of("fund.settings.changed"));
        return "/fund/settings.xhtml?faces-redirect=true";
    }

    public String name() {
        deputies.name(deputy == null ? null : UUID.fromString(deputy), deputyFrom, deputyTo);
        toasts.say(texts.of("fund.settings.deputyNamed"));
        return "/fund/settings.xhtml?faces-redirect=true";
    }

    public List<FundDeputies.Deputy> getStanding() { return deputies.standing(); }

    public void end(UUID id) {
        deputies.end(id);
        toasts.say(texts.of("fund.settings.deputyEnded"));
    }

    public String getKey() { return key; }

    public void setKey(String key) { this.key = key; }

    public BigDecimal getValue() { return value; }

    public void setValue(BigDecimal value) { this.value = value; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public String getDeputy() { return deputy; }

    public void setDeputy(String deputy) { this.deputy = deputy; }

    public LocalDate getDeputyFrom() { return deputyFrom; }

    public void setDeputyFrom(LocalDate deputyFrom) { this.deputyFrom = deputyFrom; }

    public LocalDate getDeputyTo() { return deputyTo; }

    public void setDeputyTo(LocalDate deputyTo) { this.deputyTo = deputyTo; }
}
