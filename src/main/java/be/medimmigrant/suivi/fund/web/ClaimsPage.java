package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.ClaimLine;
import be.medimmigrant.suivi.fund.FundClaims;
import be.medimmigrant.suivi.fund.FundSources;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.fund.SourceYears;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be claimed from a source's funder now, and what was claimed and came in before. */
@Named
@ViewScoped
public class ClaimsPage implements Serializable {

    @Inject FundClaims claims;
    @Inject FundSources sources;
    @Inject SourceYears years;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private UUID source;
    private SourceView shown;
    private List<ClaimLine> claimable;
    private List<ClaimLine> ready;
    private final Map<UUID, Boolean> ticked = new HashMap<>();
    private final String key = UUID.randomUUID().toString();

    /** Without a source the first that has something to claim, else the newest. */
    public void open() {
        List<SourceView> all = sources.all();
        if (source == null) source = all.stream().filter(s -> !claims.claimable(s.id()).isEmpty()).findFirst().orElse(all.get(0)).id();
        shown = sources.one(source);
        claimable = claims.claimable(source);
        ready = claims.ready(source);
        ready.forEach(line -> ticked.put(line.id(), true));
    }

    public String make() {
        UUID claim = claims.make(new FundClaims.MakeClaim(source, chosen().map(ClaimLine::id).toList(), key));
        toasts.say(texts.of("fund.claim.made", claims.one(claim).number()));
        return "/fund/claim.xhtml?faces-redirect=true&id=" + claim;
    }

    private Stream<ClaimLine> chosen() { return ready.stream().filter(line -> Boolean.TRUE.equals(ticked.get(line.id()))); }

    /** The total follows what is ticked. */
    public void tick() {}

    public boolean mayTick(ClaimLine line) { return ticked.containsKey(line.id()); }

    public Map<UUID, Boolean> getTicked() { return ticked; }

    public long getCount() { return chosen().count(); }

    public Money getTotal() { return chosen().map(ClaimLine::amount).reduce(Money.ZERO, Money::plus); }

    /** Of all that was paid and not claimed. */
    public Money getSum() { return claimable.stream().map(ClaimLine::amount).reduce(Money.ZERO, Money::plus); }

    public long getUnproven() { return claimable.stream().filter(line -> !line.proven()).count(); }

    public List<ClaimLine> getClaimable() { return claimable; }

    public List<ClaimLine> getReadyLines() { return ready; }

    public List<FundClaims.Claim> getClaims() { return claims.of(source); }

    public List<SourceYears.Line> getYears() { return years.of(source); }

    public List<SourceView> getSources() { return sources.all(); }

    public SourceView getShown() { return shown; }

    public UUID getSource() { return source; }

    public void setSource(UUID source) { this.source = source; }
}
