package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.person.Families;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One save for everything a call says. */
@ExtendWith(ArquillianExtension.class)
class IntakeIT {

    @Inject Intake intake;
    @Inject Requests requests;
    @Inject Families families;
    @Inject CaseFiles cases;
    @Inject Timeline timeline;
    @Inject As as;

    @Test
    void somebodyOfAHouseholdJoinsIt() {
        UUID mother = save(SomeRequest.call().about("Kisembo", "Ruth"), null);
        UUID child = save(SomeRequest.call().about("Kisembo", "Joy"), mother);
        UUID uncle = save(SomeRequest.call(), child);
        assertThat(household(mother)).containsExactlyInAnyOrder(child, uncle);
        assertThat(household(uncle)).containsExactlyInAnyOrder(child, mother);
    }

    @Test
    void nobodyLivesWithThemselves() {
        UUID one = save(SomeRequest.call().about("Musoke", "Peace"), null);
        UUID again = save(SomeRequest.call().about(AboutWhom.Known.of(one)), one);
        assertThat(again).isEqualTo(one);
        assertThat(household(one)).isEmpty();
    }

    @Test
    void aRequestWhoseFollowUpIsOpenedLaterIsClosedAsOneIsThatOpensItOnTheTelephone() {
        UUID later = as.staff(() -> requests.register(SomeRequest.call().about("Nakato", "Sarah").ending(null).open().said())).requestId();
        as.staff(() -> intake.followUp(later, "amu_refusal_appeal"));
        UUID atOnce = as.staff(() -> intake.save(SomeRequest.call().about("Nakato", "Mary").ending("case_opened").said(), "amu_refusal_appeal", null)).requestId();
        for (UUID id : List.of(later, atOnce)) {
            RequestView request = as.staff(() -> requests.byId(id)).orElseThrow();
            assertThat(request.outcome()).isEqualTo("case_opened");
            assertThat(request.isOpen()).isFalse();
        }
    }

    @Test
    void anOutcomeThatOpensACaseIsNotWrittenDownWithoutIt() {
        UUID id = as.staff(() -> requests.register(SomeRequest.call().about("Nakato", "Ruth").ending(null).open().said())).requestId();
        assertThatThrownBy(() -> as.staff(() -> requests.correct(ending(id, "case_opened")))).hasMessage("register.outcomeWithoutCase");
        assertThatThrownBy(() -> as.staff(() -> requests.correctAndClose(ending(id, "fund_requested")))).hasMessage("register.outcomeWithoutCase");
        assertThatThrownBy(() -> as.staff(() -> requests.close(id, "case_opened"))).hasMessage("register.outcomeWithoutCase");
        assertThat(as.staff(() -> requests.byId(id)).orElseThrow()).satisfies(now -> assertThat(now.outcome()).isNull()).satisfies(now -> assertThat(now.isOpen()).isTrue());
        as.staff(() -> intake.followUp(id, "amu_refusal_appeal"));
        as.staff(() -> requests.correct(ending(id, "case_opened")));
        assertThatThrownBy(() -> as.staff(() -> requests.correct(ending(id, "fund_requested")))).hasMessage("register.outcomeOfAnotherCase");
    }

    @Test
    void aCaseFollowsItsRequestToThePersonItIsAboutAndSaysSo() {
        RegisterRequest said = SomeRequest.call().from(new WhoAsks.ThePersonConcerned("person_concerned")).ending("case_opened").said();
        assertThatThrownBy(() -> as.staff(() -> intake.save(said, null, null))).as("nobody chose what to follow").hasMessage("register.outcomeWithoutCase");
        SavedIntake saved = as.staff(() -> intake.save(said, "amu_refusal_appeal", null));
        UUID known = save(SomeRequest.call().about("Namubiru", "Esther"), null);
        as.staff(() -> requests.concern(saved.requestId(), AboutWhom.Known.of(known)));
        RequestView request = as.staff(() -> requests.byId(saved.requestId())).orElseThrow();
        assertThat(request.personId()).isEqualTo(known).isEqualTo(as.staff(() -> cases.header(saved.caseId())).personId());
        assertThat(request.requester().personId()).isEqualTo(known);
        assertThat(as.staff(() -> timeline.read(saved.caseId(), new TimelineFilter(null, true, null), 50)).entries()).extracting(TimelineEntryView::textKey).contains("casefile.timeline.person");
        assertThatThrownBy(() -> as.staff(() -> requests.concern(saved.requestId(), new AboutWhom.Nobody()))).hasMessage("casefile.personMissing");
    }

    @Test
    void whoAskedForThemselvesIsWhomTheRequestIsAboutAndARelativeStaysARelative() {
        UUID known = save(SomeRequest.call().about("Namatovu", "Grace"), null);
        UUID self = as.staff(() -> requests.register(SomeRequest.call().from(new WhoAsks.ThePersonConcerned("person_concerned")).said())).requestId();
        UUID mother = as.staff(() -> requests.register(SomeRequest.call().from(new WhoAsks.APerson("family", known, null, List.of())).about("Namatovu", "Ann").said())).requestId();
        as.staff(() -> requests.concern(self, AboutWhom.Known.of(known)));
        as.staff(() -> requests.concern(mother, new AboutWhom.Somebody(RegisterPerson.named("Namatovu", "Anna", PersonDetails.NONE))));
        assertThat(as.staff(() -> requests.byId(self)).orElseThrow().requester().personId()).isEqualTo(known);
        assertThat(as.staff(() -> requests.byId(mother)).orElseThrow().requester().personId()).isEqualTo(known);
    }

    private CorrectRequest ending(UUID id, String outcome) {
        RequestView now = requests.byId(id).orElseThrow();
        return new CorrectRequest(id, now.version(), now.receivedOn(), now.means(), new WhoAsks.Known(now.requester().id()), now.language(), now.nonMedical(), now.themes(),
                now.medicalThemes(), now.conditions(), outcome, now.note());
    }

    private UUID save(SomeRequest call, UUID livesWith) {
        return as.staff(() -> intake.save(call.said(), null, livesWith)).personId();
    }

    private List<UUID> household(UUID person) {
        return as.staff(() -> families.householdOf(person)).stream().map(PersonView::id).toList();
    }
}
