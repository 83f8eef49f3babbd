package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.domain.CaseFile;
import be.medimmigrant.suivi.casefile.domain.Mandate;
import be.medimmigrant.suivi.casefile.domain.MandateQueries;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** To whom the client allows us to speak. Without a recorded mandate nothing goes out to a third party (DOMAIN §1, §8). */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Mandates {

    @PersistenceContext EntityManager em;
    @Inject MandateQueries queries;
    @Inject Timeline timeline;
    @Inject Event<MandateGiven> mandateGiven;
    @Inject Acting acting;
    @Inject Clock clock;

    /** @param given false = refused or withdrawn; {@code since} today or earlier */
    public void record(UUID caseId, ThirdParty with, boolean given, LocalDate since) {
        keep(caseId, with, given, since);
        timeline.record(TimelineEvent.of(caseId, TimelineKind.NOTE, given ? "casefile.timeline.mandateGiven" : "casefile.timeline.mandateNotGiven",
                name(with), "date:" + since));
    }

    /** What the client said about several third parties at once, told in one line. */
    public void record(UUID caseId, Map<ThirdParty, Boolean> words, LocalDate since) {
        words.forEach((with, given) -> keep(caseId, with, given, since));
        String yes = names(words, true);
        String no = names(words, false);
        String key = no.isEmpty() ? "mandatesAll" : yes.isEmpty() ? "mandatesNone" : "mandatesSome";
        timeline.record(TimelineEvent.of(caseId, TimelineKind.NOTE, "casefile.timeline." + key, "texts:" + yes, "texts:" + no));
    }

    private void keep(UUID caseId, ThirdParty with, boolean given, LocalDate since) {
        CaseFile file = em.find(CaseFile.class, caseId);
        if (file == null) throw new RuleViolated("casefile.unknown");
        file.mustBeOpen();
        em.persist(Mandate.record(caseId, with, given, since, acting.id(), clock.instant(), LocalDate.now(clock)));
        if (given) mandateGiven.fire(new MandateGiven(caseId, with));
    }

    private static String names(Map<ThirdParty, Boolean> words, boolean given) {
        return words.entrySet().stream().filter(w -> w.getValue() == given).map(Map.Entry::getKey).sorted()
                .map(with -> "casefile.thirdParty." + with.code()).collect(Collectors.joining(","));
    }

    private static String name(ThirdParty with) {
        return "text:casefile.thirdParty." + with.code();
    }

    /** Refuses with {@code casefile.noMandate} unless a mandate for this third party is in force today. */
    public void require(UUID caseId, ThirdParty with) {
        queries.inForce(caseId, with, LocalDate.now(clock))
                .orElseThrow(() -> new RuleViolated("casefile.noMandate", name(with)));
    }

    /** Asked by the models too, on the way of whoever completes a task. */
    @AllowedTo(ANYBODY)
    public boolean given(UUID caseId, ThirdParty with) {
        return queries.inForce(caseId, with, LocalDate.now(clock)).isPresent();
    }

    /** One line per third party, in the order in which we ask. */
    public List<MandateView> of(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        return Arrays.stream(ThirdParty.values()).map(with -> queries.latest(caseId, with, today)
                .map(m -> new MandateView(with, m.given(), m.since())).orElse(new MandateView(with, false, null))).toList();
    }
}
