package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.fund.FundAlerts;
import be.medimmigrant.suivi.fund.FundApproval;
import be.medimmigrant.suivi.fund.FundOverview;
import be.medimmigrant.suivi.fund.FundSources;
import be.medimmigrant.suivi.fund.SourceOffer;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.fund.SourceYears;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Plot;
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

    @Inject FundOverview overview;
    @Inject FundSources sources;
    @Inject FundApproval approval;
    @Inject FundAlerts alerts;
    @Inject Accounts accounts;
    @Inject FundReader reader;
    @Inject SourceYears sourceYears;
    @Inject Codes codes;
    @Inject Language language;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject Clock clock;
    private Integer year;

    public int getYear() { return year == null ? LocalDate.now(clock).getYear() : year; }

    public Integer getAsked() { return year; }

    public void setAsked(Integer year) { this.year = year; }

    public List<Integer> getYears() {
        return overview.years(LocalDate.now(clock).getYear());
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

    public List<FundApproval.Awaiting> getAwaiting() { return reader.isCaseReader() ? approval.awaitingCosignature() : List.of(); }

    public void cosign(UUID id) {
        approval.cosign(id);
        toasts.say(texts.of("fund.cosigned"));
    }

    public String who(UUID account) { return accounts.byId(account).map(AccountView::displayName).orElse(""); }

    /** Paid, claimed and received in the year, by source. */
    public List<SourceYears.Line> getSourceYears() { return sourceYears.in(getYear()); }

    /** The numbers of a table of figures as bars. */
    public String bars(String list, List<FundOverview.Figure> rows) {
        return Plot.bars(rows.stream().map(row -> codes.label(list, row.code())).toList(), rows.stream().map(row -> (long) row.interventions()).toList());
    }

    public List<FundOverview.Month> getMonths() { return overview.months(getYear()); }

    public String name(FundOverview.Month month) { return Month.of(month.month()).getDisplayName(TextStyle.FULL_STANDALONE, language.locale()); }

    /** Spent and committed, month by month, in whole euros. */
    public String getPlot() {
        List<FundOverview.Month> months = getMonths();
        return Plot.lines(months.stream().map(m -> name(m).substring(0, 1).toUpperCase(Locale.ROOT)).toList(), List.of(
                new Plot.Line(texts.of("fund.bar.spent"), months.stream().map(m -> m.spent().euros().longValue()).toList(), Plot.Stroke.NOW),
                new Plot.Line(texts.of("fund.bar.committed"), months.stream().map(m -> m.committed().euros().longValue()).toList(), Plot.Stroke.BEFORE)));
    }
}
