package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.fund.FundAlerts;
import be.medimmigrant.suivi.fund.FundApproval;
import be.medimmigrant.suivi.fund.FundOverview;
import be.medimmigrant.suivi.fund.FundSources;
import be.medimmigrant.suivi.fund.SourceOffer;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The fund at a glance: what is under way, what awaits co-signature, where each source stands, the year by month. */
@Named
@ViewScoped
public class FundPage implements Serializable {

    private static final int HEIGHT = 180;

    @Inject FundOverview overview;
    @Inject FundSources sources;
    @Inject FundApproval approval;
    @Inject FundAlerts alerts;
    @Inject Accounts accounts;
    @Inject ActingInTransaction acting;
    @Inject Language language;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject Clock clock;
    private Integer year;

    /** Two bars of a month, in percent of the picture. */
    public record Bars(String letter, String name, String x, String spentX, String committedX, int spentY, int spentHeight, int committedY, int committedHeight, Money spent, Money committed) {}

    public int getYear() { return year == null ? LocalDate.now(clock).getYear() : year; }

    public Integer getAsked() { return year; }

    public void setAsked(Integer year) { this.year = year; }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return List.of(now, now - 1, now - 2);
    }

    public List<FundOverview.Listed> getRunning() { return overview.running(); }

    public FundOverview.Year getFigures() { return overview.year(getYear()); }

    /** Sources that count in the year shown, or have no period. */
    public List<SourceView> getSources() {
        return sources.all().stream().filter(s -> (s.from() == null || s.from().getYear() <= getYear()) && (s.to() == null || s.to().getYear() >= getYear()))
                .filter(s -> s.balance().total().isPositive() || s.from() == null).toList();
    }

    public SourceOffer bar(SourceView source) {
        return new SourceOffer(source.id(), source.code(), source.balance(), Money.ZERO, source.terms().onInvoice(), List.of());
    }

    /** The alert a source stands at, or null. */
    public BigDecimal alert(SourceView source) { return alerts.standing(source.balance()); }

    public boolean isApprover() { return acting.tell().contains(Roles.COORDINATOR) || acting.tell().contains(Roles.STAFF); }

    public boolean isCoordinator() { return acting.tell().contains(Roles.COORDINATOR); }

    public boolean isAccountant() { return acting.tell().contains(Roles.ACCOUNTANT); }

    public List<FundApproval.Awaiting> getAwaiting() { return isApprover() ? approval.awaitingCosignature() : List.of(); }

    public void cosign(UUID id) {
        approval.cosign(id);
        toasts.say(texts.of("fund.cosigned"));
    }

    public String who(UUID account) { return accounts.byId(account).map(AccountView::displayName).orElse(""); }

    public List<Bars> getMonths() {
        List<FundOverview.Month> months = overview.months(getYear());
        BigDecimal most = months.stream().flatMap(m -> java.util.stream.Stream.of(m.spent().euros(), m.committed().euros())).max(BigDecimal::compareTo).filter(m -> m.signum() > 0).orElse(BigDecimal.ONE);
        return months.stream().map(m -> bars(m, most)).toList();
    }

    private Bars bars(FundOverview.Month m, BigDecimal most) {
        double width = 100.0 / 12;
        double left = width * (m.month() - 1);
        int spent = height(m.spent(), most);
        int committed = height(m.committed(), most);
        String name = Month.of(m.month()).getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
        return new Bars(name.substring(0, 1).toUpperCase(Locale.ROOT), name, percent(left + width / 2), percent(left + width * 0.2), percent(left + width * 0.5), HEIGHT - spent, spent, HEIGHT - committed,
                committed, m.spent(), m.committed());
    }

    private static int height(Money amount, BigDecimal most) {
        return Math.max(0, amount.euros().multiply(BigDecimal.valueOf(HEIGHT)).divide(most, 0, java.math.RoundingMode.HALF_UP).intValue());
    }

    private static String percent(double value) { return String.format(Locale.ROOT, "%.2f%%", value); }
}
