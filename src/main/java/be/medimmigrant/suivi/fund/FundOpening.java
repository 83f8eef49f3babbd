package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseFilter;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.casefile.CaseList;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.OpenFollowUp;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Cases that open beside one another: the fund's from another case, and from the fund's the AMU follow-up that should make it unnecessary. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundOpening {

    private static final String FUND = "medical_fund";
    private static final String AMU = "amu_refusal_appeal";
    private static final Set<String> CPAS_NOT_CONTACTED = Set.of("reason_cpas_not_contacted", "reason_cpas_not_contacted_maximilien");

    @Inject FollowUps followUps;
    @Inject CaseFiles cases;
    @Inject CaseList list;
    @Inject Timeline timeline;
    @Inject Interventions interventions;
    @Inject Once once;

    private record OpenFrom(UUID caseId) {}

    /**
     * Opens a case of the fund's own for the person of another case, which then tells it in its timeline.
     *
     * @param key of the form: sent twice, it opens one case
     */
    public UUID openFrom(UUID caseId, String key) {
        return UUID.fromString(once.run(key, new OpenFrom(caseId), () -> beside(caseId, FUND, "openedFrom").toString()));
    }

    /** Agreed because the CPAS was not contacted yet, or AMU still not asked for after thirty days, and nobody follows the person's AMU (DOMAIN.md §5). */
    public boolean offersAmu(UUID caseId) {
        CaseHeader header = cases.header(caseId);
        return header.isOpen() && header.caseType().equals(FUND) && interventions.ofCase(caseId).filter(of -> agreedWithoutCpas(of) || "no".equals(of.amuAskedSince())).isPresent()
                && list.count(new CaseFilter("open", AMU, null, null, null, null, null, null, header.personId())) == 0;
    }

    /** Opens the AMU follow-up of the person the fund helped. Refuses {@code fund.refused.amuNotOffered} when {@link #offersAmu} says no. */
    public UUID openAmu(UUID caseId) {
        interventions.ofCase(caseId).ifPresent(of -> interventions.hold(of.id())); // of two who open at once the second finds it open
        if (!offersAmu(caseId)) throw new RuleViolated("fund.refused.amuNotOffered");
        return beside(caseId, AMU, "amuOpened");
    }

    private UUID beside(UUID caseId, String caseType, String told) {
        UUID opened = followUps.open(new OpenFollowUp(null, caseType, cases.header(caseId).personId()));
        timeline.record(TimelineEvent.of(caseId, TimelineKind.NOTE, "fund.timeline." + told, cases.header(opened).number()));
        return opened;
    }

    private static boolean agreedWithoutCpas(Intervention of) {
        return of.agreedAmount() != null && CPAS_NOT_CONTACTED.contains(of.need().reason());
    }
}
