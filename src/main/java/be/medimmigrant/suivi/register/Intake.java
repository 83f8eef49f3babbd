package be.medimmigrant.suivi.register;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.CaseFilter;
import be.medimmigrant.suivi.casefile.CaseList;
import be.medimmigrant.suivi.casefile.CaseListPage;
import be.medimmigrant.suivi.casefile.CaseRow;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.OpenFollowUp;
import be.medimmigrant.suivi.person.Families;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonMatch;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the phone form needs while somebody speaks: who it may be about, and one save for everything it says. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Intake {

    @Inject Requests requests;
    @Inject Persons persons;
    @Inject Families families;
    @Inject CaseList cases;
    @Inject FollowUps followUps;

    /** At most five, the likeliest first, without those of whom somebody said «not her». */
    public List<MatchView> matches(String typed, Collection<UUID> notThese) {
        return persons.matches(typed).stream().filter(match -> !notThese.contains(match.person().id())).map(match -> view(match, typed)).toList();
    }

    /** One known person, as its card shows it. */
    public MatchView card(UUID personId) {
        PersonView person = persons.byId(personId).orElseThrow();
        return view(new PersonMatch(person, 100, true), person.getShown());
    }

    /**
     * Registers the request and, with a case type, opens its follow-up, in one transaction: when the follow-up is refused nothing
     * is registered. A follow-up about nobody known is about somebody anonymous. Refused as {@link CaseOutcomes#mustHaveItsCase} says.
     *
     * @param livesWith a known person of whose household the one concerned is, or null
     */
    public SavedIntake save(RegisterRequest said, String followUpType, UUID livesWith) {
        CaseOutcomes.mustHaveItsCase(said.outcome(), () -> Optional.ofNullable(followUpType));
        RegisteredRequest registered = requests.register(followUpType == null && livesWith == null ? said : aboutSomebody(said));
        if (livesWith != null && !livesWith.equals(registered.personId())) families.liveTogether(registered.personId(), livesWith);
        UUID caseId = followUpType == null ? null
                : followUps.open(new OpenFollowUp(registered.requestId(), followUpType, registered.personId()));
        return new SavedIntake(registered.requestId(), registered.number(), registered.personId(), caseId);
    }

    /**
     * Opens a follow-up, or a case of the fund, from a request registered before. With that, as on the telephone, the request is closed.
     * Refuses {@code register.followUpTypeMissing}.
     */
    public UUID followUp(UUID requestId, String type) {
        if (type == null) throw new RuleViolated("register.followUpTypeMissing");
        RequestView request = requests.byId(requestId).orElseThrow();
        if (request.personId() == null) requests.concern(requestId, anonymous());
        UUID person = requests.byId(requestId).orElseThrow().personId();
        UUID caseId = followUps.open(new OpenFollowUp(requestId, type, person));
        requests.close(requestId, CaseOutcomes.saidBy(type));
        return caseId;
    }

    private static RegisterRequest aboutSomebody(RegisterRequest said) {
        return said.person() instanceof AboutWhom.Nobody ? said.about(anonymous()) : said;
    }

    private static AboutWhom anonymous() {
        return new AboutWhom.Somebody(RegisterPerson.anonymous(PersonDetails.NONE));
    }

    private MatchView view(PersonMatch match, String typed) {
        PersonView person = match.person();
        CaseListPage open = cases.page(new CaseFilter("open", null, null, null, null, null, null, null, person.id()), null, 5);
        CaseRow first = open.rows().stream().filter(row -> row.safeDate() != null).findFirst().orElse(open.rows().stream().findFirst().orElse(null));
        return new MatchView(person.id(), NamePiece.of(person.getShown(), typed), match.strength(), match.strong(), person.birthYear(), person.sex(),
                person.placeOfResidence(), person.lastContactOn(), first == null ? null : first.id(), first == null ? null : first.number(), open.total(),
                first == null ? null : first.safeDate(), first == null ? null : first.legalDate());
    }
}
