package be.medimmigrant.suivi.register;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.register.domain.DraftStore;
import be.medimmigrant.suivi.register.domain.Heard;
import be.medimmigrant.suivi.register.domain.Request;
import be.medimmigrant.suivi.register.domain.RequestRules;
import be.medimmigrant.suivi.register.domain.RequestStore;
import be.medimmigrant.suivi.register.domain.Requester;
import be.medimmigrant.suivi.register.domain.RequesterStore;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registering requests, correcting, closing. Dates are those of the injected clock; its year gives the number and the statistics. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Requests {

    @Inject RequestStore store;
    @Inject RequesterStore requesters;
    @Inject DraftStore drafts;
    @Inject RequestRules rules;
    @Inject Persons persons;
    @Inject CaseFiles cases;
    @Inject Acting acting;
    @Inject Clock clock;

    /**
     * Writes a request down, with whoever is new. Sending the same draft twice gives the request it made the first time. The day
     * it came in gives its year: the number, the figures, and the codes it may be said with.
     *
     * @throws be.medimmigrant.suivi.shared.RuleViolated {@code register.meansMissing}, {@code register.requesterMissing},
     *     {@code register.themeMissing}; {@code register.receivedInFuture}; {@code register.noValueAlone} for a «no value» beside medical themes; those of {@link Persons}
     */
    public RegisteredRequest register(RegisterRequest said) {
        Optional<Request> before = said.draftId() == null ? Optional.empty() : store.madeFrom(said.draftId());
        if (before.isPresent()) return registered(before.get());
        LocalDate today = LocalDate.now(clock);
        LocalDate received = said.receivedOn() == null ? today : rules.received(said.receivedOn(), today);
        Heard heard = rules.checked(new Heard(said.means(), said.language(), said.nonMedical(), said.themes(), said.medicalThemes(),
                said.conditions(), said.outcome(), said.note()), received.getYear());
        UUID personId = person(said.person());
        Requester requester = requesters.settled(rules.checked(said.requester(), received.getYear()), personId);
        Request request = Request.register(store.nextNumber(received.getYear()), clock.instant(), received, requester.id(), personId, heard, acting.id());
        if (said.draftId() != null) request.typedIn(said.draftId(), drafts.take(said.draftId()).map(draft -> draft.secondsUntil(clock.instant())).orElse(null));
        if (said.close()) request.close(today);
        store.add(request);
        return registered(request);
    }

    /**
     * What was heard, who asks and the day it came in; the number stays. A requester whom nothing is left of goes.
     *
     * @throws be.medimmigrant.suivi.shared.RuleViolated {@code register.changedMeanwhile} when somebody else saved after {@code version};
     *     {@code register.receivedInFuture}, {@code register.receivedAfterClosing}; {@code register.outcomeWithoutCase},
     *     {@code register.outcomeOfAnotherCase} for an outcome that opens a case while this request has none of its kind; those of {@link #register}
     */
    public void correct(CorrectRequest said) {
        Request request = store.get(said.requestId());
        LocalDate received = rules.received(said.receivedOn(), LocalDate.now(clock));
        Heard heard = new Heard(said.means(), said.language(), said.nonMedical(), said.themes(), said.medicalThemes(), said.conditions(),
                said.outcome(), said.note());
        mustHaveItsCase(request, said.outcome());
        UUID before = request.requesterId();
        Requester requester = requesters.settled(rules.checked(said.requester(), received.getYear()), request.personId());
        request.correct(said.version(), received, requester.id(), rules.checked(heard, request.heardIn(received.getYear()), received.getYear()));
        if (!before.equals(requester.id())) requesters.forgetUnused(before);
    }

    /** Corrects and, with nothing left to do, closes; both or neither. */
    public void correctAndClose(CorrectRequest said) {
        correct(said);
        store.get(said.requestId()).close(LocalDate.now(clock));
    }

    /**
     * The request is about this person, or about nobody in particular. Who asked for themselves is that person too, and a case that
     * was opened from it follows.
     *
     * @throws be.medimmigrant.suivi.shared.RuleViolated those of {@link CaseFiles#follow}
     */
    public void concern(UUID requestId, AboutWhom whom) {
        Request request = store.get(requestId);
        UUID personId = person(whom);
        RequesterView before = requesters.view(request.requesterId());
        boolean themselves = requesters.asksForThemselves(before, request.personId());
        request.concern(personId);
        cases.follow(requestId, personId);
        if (!themselves) return;
        Requester requester = requesters.settled(new WhoAsks.ThePersonConcerned(before.category()), personId);
        request.cameFrom(requester.id());
        if (!before.id().equals(requester.id())) requesters.forgetUnused(before.id());
    }

    /** Nothing is left to do. Closing twice changes nothing. Refused, as {@link #correct} is, for an outcome without its case. */
    public void close(UUID requestId, String outcome) {
        Request request = store.get(requestId);
        if (outcome != null) request.endsIn(rules.outcome(outcome, request.receivedOn().getYear()));
        mustHaveItsCase(request, request.outcome());
        request.close(LocalDate.now(clock));
    }

    public void reopen(UUID requestId) {
        store.get(requestId).reopen();
    }

    public Optional<RequestView> byId(UUID id) {
        return store.find(id).map(request -> request.view(requesters.view(request.requesterId())));
    }

    /** The newest first. */
    public List<RequestView> ofPerson(UUID personId) {
        return store.ofPerson(personId).stream().map(request -> request.view(requesters.view(request.requesterId()))).toList();
    }

    private void mustHaveItsCase(Request request, String outcome) {
        CaseOutcomes.mustHaveItsCase(outcome, () -> store.caseTypeOf(request.id()));
    }

    private UUID person(AboutWhom whom) {
        if (whom instanceof AboutWhom.Somebody somebody) return persons.register(somebody.person());
        if (whom instanceof AboutWhom.Known known) {
            persons.enrich(known.enriched());
            return known.enriched().personId();
        }
        return null;
    }

    private static RegisteredRequest registered(Request request) {
        return new RegisteredRequest(request.id(), request.number(), request.personId());
    }
}
