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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To whom the client allows us to speak. Without a recorded mandate nothing goes out to a third party (DOMAIN §1, §8). */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Mandates {

    @PersistenceContext EntityManager em;
    @Inject MandateQueries queries;
    @Inject Parties parties;
    @Inject Timeline timeline;
    @Inject Event<MandateGiven> mandateGiven;
    @Inject Acting acting;
    @Inject Clock clock;

    /**
     * The client's word about one third party.
     *
     * @param given false = refused or withdrawn; {@code since} today or earlier
     */
    public void record(UUID caseId, Whom with, boolean given, LocalDate since) {
        Whom known = spelledAsBefore(caseId, with);
        keep(caseId, known, given, since);
        timeline.record(TimelineEvent.of(caseId, TimelineKind.NOTE, given ? "casefile.timeline.mandateGiven" : "casefile.timeline.mandateNotGiven",
                known.told(), "date:" + since));
    }

    public void record(UUID caseId, ThirdParty with, boolean given, LocalDate since) {
        record(caseId, Whom.of(with), given, since);
    }

    /** What the client said about several third parties at once, told in one line. */
    public void record(UUID caseId, Map<ThirdParty, Boolean> words, LocalDate since) {
        words.forEach((with, given) -> keep(caseId, Whom.of(with), given, since));
        String yes = names(words, true);
        String no = names(words, false);
        String key = no.isEmpty() ? "mandatesAll" : yes.isEmpty() ? "mandatesNone" : "mandatesSome";
        timeline.record(TimelineEvent.of(caseId, TimelineKind.NOTE, "casefile.timeline." + key, "texts:" + yes, "texts:" + no));
    }

    private void keep(UUID caseId, Whom with, boolean given, LocalDate since) {
        CaseFile file = em.find(CaseFile.class, caseId);
        if (file == null) throw new RuleViolated("casefile.unknown");
        file.mustBeOpen();
        em.persist(Mandate.record(caseId, with, given, since, acting.id(), clock.instant(), LocalDate.now(clock)));
        if (given) mandateGiven.fire(new MandateGiven(caseId, with.kind()));
    }

    /** The database compares names letter by letter: a word about the same one is kept under the name it already has. */
    private Whom spelledAsBefore(UUID caseId, Whom with) {
        if (with.name() == null) return with;
        return queries.words(caseId, LocalDate.now(clock)).stream().filter(word -> word.isAbout(with)).findFirst().map(Mandate::whom).orElse(with);
    }

    private static String names(Map<ThirdParty, Boolean> words, boolean given) {
        return words.entrySet().stream().filter(w -> w.getValue() == given).map(Map.Entry::getKey).sorted()
                .map(with -> "casefile.thirdParty." + with.code()).collect(Collectors.joining(","));
    }

    /** Refuses with {@code casefile.noMandate} unless a mandate for this third party is in force today. */
    public void require(UUID caseId, ThirdParty with) {
        if (!given(caseId, with)) throw new RuleViolated("casefile.noMandate", "text:casefile.thirdParty." + with.code());
    }

    /** Asked by the models too, on the way of whoever completes a task. A mandate for another third party than those named by their kind is one of {@link Whom}. */
    @AllowedTo(ANYBODY)
    public boolean given(UUID caseId, ThirdParty with) {
        return with != ThirdParty.OTHER && given(caseId, Whom.of(with));
    }

    @AllowedTo(ANYBODY)
    public boolean given(UUID caseId, Whom with) {
        return queries.inForce(caseId, with, LocalDate.now(clock)).isPresent();
    }

    /** What a step towards this third party rests on that day: empty where no mandate was in force. */
    @AllowedTo(ANYBODY)
    public Optional<MandateInForce> inForce(UUID caseId, Whom with, LocalDate day) {
        return queries.inForce(caseId, with, day).map(mandate -> new MandateInForce(mandate.id(), mandate.whom(), mandate.since()));
    }

    /**
     * One line per third party: those whom the consent asks about, in its order, then the others that the client spoke of or that are
     * involved. An older word that named nobody stands last until one that names somebody was recorded.
     */
    public List<MandateView> of(UUID caseId) {
        List<Mandate> words = queries.words(caseId, LocalDate.now(clock));
        List<MandateView> lines = new ArrayList<>(everybody(caseId, words).stream().map(whom -> line(whom, words)).toList());
        words.stream().filter(Mandate::isOfAnother).max(Comparator.comparing(Mandate::recordedAt)).filter(Mandate::isNameless)
                .ifPresent(nameless -> lines.add(new MandateView(null, false, nameless.since())));
        return lines;
    }

    private List<Whom> everybody(UUID caseId, List<Mandate> words) {
        List<Whom> all = new ArrayList<>(Stream.of(ThirdParty.values()).filter(kind -> kind != ThirdParty.OTHER).map(Whom::of).toList());
        Stream.concat(words.stream().filter(word -> !word.isNameless()).map(Mandate::whom).sorted(Comparator.comparing(Whom::code)),
                parties.of(caseId).stream().map(PartyView::whom)).filter(whom -> all.stream().noneMatch(whom::is)).forEach(all::add);
        return all;
    }

    private static MandateView line(Whom whom, List<Mandate> words) {
        return words.stream().filter(word -> word.isAbout(whom)).findFirst().map(word -> new MandateView(whom, word.given(), word.since()))
                .orElse(new MandateView(whom, false, null));
    }
}
