package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.person.EnrichPerson;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.PersonName;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests through their service on the real server: registered, found, corrected, closed. */
@ExtendWith(ArquillianExtension.class)
class RegisterIT {

    private static final PersonDetails ASKED_BUT_UNKNOWN = PersonDetails.NONE.sex("sex_unknown").ageBand("age_unknown", 2026).status("status_unknown")
            .livingIn("residence_unknown").from("origin_unknown").speaking("language_unknown");

    @Inject Requests requests;
    @Inject RequestList list;
    @Inject Persons persons;
    @Inject Callers callers;
    @Inject As as;
    @Inject TestTime time;

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void meansCategoryAndOneThemeAreEnough() {
        RegisteredRequest made = register(SomeRequest.call().ending(null).open());
        RequestView request = request(made.requestId());
        assertThat(request.number()).matches("\\d{4}-\\d{4,}");
        assertThat(request.isOpen()).isTrue();
        assertThat(request.personId()).isNull();
        assertThat(request.medicalThemes()).isEmpty();
        assertThat(request.language()).isNull();
    }

    @Test
    void withoutOneOfTheThreeItIsRefusedAndTakesNoNumber() {
        time.travelTo(LocalDate.parse("2041-05-02"));
        int before = sequence(register(SomeRequest.call()));
        refused("register.meansMissing", () -> requests.register(SomeRequest.call().by(null).said()));
        refused("register.requesterMissing", () -> requests.register(SomeRequest.call().from(null).said()));
        refused("register.themeMissing", () -> requests.register(SomeRequest.call().asking().said()));
        assertThat(sequence(register(SomeRequest.call()))).isEqualTo(before + 1);
    }

    @Test
    void severalThemesMedicalThemesAndIllnessesAreKeptInTheirOrder() {
        RequestView request = request(register(SomeRequest.call().asking("art_9ter", "urgent_medical_aid").medical("eyes", "mental_health").ill("hiv", "cancer")).requestId());
        assertThat(request.themes()).containsExactly("art_9ter", "urgent_medical_aid");
        assertThat(request.medicalThemes()).containsExactly("eyes", "mental_health");
        assertThat(request.conditions()).containsExactlyInAnyOrder("hiv", "cancer");
    }

    @Test
    void eachKindOfNoValueStaysWhatItIs() {
        for (String said : List.of("medical_undefined", "medical_not_relevant", "medical_none"))
            assertThat(request(register(SomeRequest.call().medical(said)).requestId()).medicalThemes()).containsExactly(said);
        assertThat(request(register(SomeRequest.call()).requestId()).medicalThemes()).isEmpty();
        refused("register.noValueAlone", () -> requests.register(SomeRequest.call().medical("medical_none", "eyes").said()));
        PersonView unknown = person(register(SomeRequest.call().about(new AboutWhom.Somebody(RegisterPerson.anonymous(ASKED_BUT_UNKNOWN)))).personId());
        PersonView notRecorded = person(register(SomeRequest.call().about(new AboutWhom.Somebody(RegisterPerson.anonymous(PersonDetails.NONE)))).personId());
        assertThat(unknown.details()).isEqualTo(ASKED_BUT_UNKNOWN);
        assertThat(notRecorded.details()).isEqualTo(PersonDetails.NONE);
    }

    @Test
    void whoAsksAndWhomItConcernsAreTwoThingsThatMayBeTheSame() {
        RequestView byOther = request(register(SomeRequest.call().from(WhoAsks.Somebody.of("bar")).about("Vandeput", "Lieve")).requestId());
        assertThat(byOther.requester().personId()).isNull();
        assertThat(byOther.personId()).isNotNull();
        RequestView bySelf = request(register(SomeRequest.call().from(new WhoAsks.ThePersonConcerned("person_concerned")).about("Vandeput", "Jan")).requestId());
        assertThat(bySelf.requester().personId()).isEqualTo(bySelf.personId());
        UUID mother = byOther.personId();
        RequestView byMother = request(register(SomeRequest.call().from(new WhoAsks.APerson("family", mother, null, List.of())).about("Vandeput", "Sam")).requestId());
        assertThat(byMother.requester().personId()).isEqualTo(mother).isNotEqualTo(byMother.personId());
    }

    @Test
    void aNumberTypedAfterSomebodyKnownIsOneMoreOfTheirTelephones() {
        RequestView first = request(register(SomeRequest.call().from(new WhoAsks.Somebody("care_provider_hospital", "Dr Wemkoza", List.of()))).requestId());
        RequestView service = request(register(SomeRequest.call().from(new WhoAsks.Organisation("cpas", "cpas", "cpas_jette", null, List.of()))).requestId());
        for (RequestView known : List.of(first, service)) {
            WhoAsks again = as.staff(() -> callers.whoAsks("r/" + known.requester().id() + "|02 555 12 12", false));
            RequesterView now = request(register(SomeRequest.call().from(again)).requestId()).requester();
            assertThat(now.id()).isEqualTo(known.requester().id());
            assertThat(now.name()).isEqualTo(known.requester().name());
            assertThat(now.phones()).extracting(PhoneNumber::digits).containsExactly("3225551212");
        }
        WhoAsks organisation = as.staff(() -> callers.whoAsks("o/cpas/cpas_jette|0474 12 34 56", false));
        assertThat(request(register(SomeRequest.call().from(organisation)).requestId()).requester().id()).isEqualTo(service.requester().id());
    }

    @Test
    void aFirstNameAloneIsTheSameOneOnlyAtTheSameTelephone() {
        List<PhoneNumber> number = List.of(PhoneNumber.read("0474 99 88 77").orElseThrow());
        UUID first = requester(new WhoAsks.Somebody("family", "Samirette", number));
        assertThat(requester(new WhoAsks.Somebody("family", "Samirette", List.of()))).isNotEqualTo(first);
        assertThat(requester(new WhoAsks.Somebody("family", "samirette", number))).isEqualTo(first);
        assertThat(requester(new WhoAsks.Somebody("family", "Samirette Lopkwa", List.of()))).isEqualTo(requester(new WhoAsks.Somebody("family", "samirette lopkwa", List.of())));
    }

    @Test
    void whatIsSaidOfSomebodyOfTheRegisterWhoCallsForAnotherStays() {
        UUID mother = register(SomeRequest.call().about("Vandeput", "Greta")).personId();
        for (String said : List.of("la tante 0474 12 34 56", "02 555 12 12", "LA TANTE")) {
            WhoAsks who = as.staff(() -> callers.whoAsks("p/" + mother + "|" + said, false));
            register(SomeRequest.call().from(who).about("Vandeput", "Tom"));
        }
        RequesterView aunt = request(register(SomeRequest.call().from(new WhoAsks.APerson("family", mother, null, List.of()))).requestId()).requester();
        assertThat(aunt.name()).isEqualTo("la tante");
        assertThat(aunt.phones()).extracting(PhoneNumber::digits).containsExactlyInAnyOrder("32474123456", "3225551212");
    }

    @Test
    void somebodyAnonymousIsEnrichedLaterAndLosesNothing() {
        UUID person = register(SomeRequest.call().about(new AboutWhom.Somebody(RegisterPerson.anonymous(PersonDetails.NONE.sex("female").livingIn("schaerbeek"))))).personId();
        String alias = person(person).alias();
        register(SomeRequest.call().about(new AboutWhom.Known(new EnrichPerson(person, new PersonName("Haddad", "Salma"), PersonDetails.NONE.from("morocco").bornIn(1984), List.of()))));
        PersonView now = person(person);
        assertThat(now.name()).isEqualTo(new PersonName("Haddad", "Salma"));
        assertThat(now.alias()).isEqualTo(alias);
        assertThat(now.details()).isEqualTo(PersonDetails.NONE.sex("female").livingIn("schaerbeek").from("morocco").bornIn(1984));
        assertThat(as.staff(() -> requests.ofPerson(person))).hasSize(2);
    }

    @Test
    void theSameDraftMakesOneRequestHoweverOftenItIsSent() {
        SomeRequest call = SomeRequest.call().draft(UUID.randomUUID());
        assertThat(register(call)).isEqualTo(register(call));
    }

    @Test
    void aCorrectionReplacesWhatWasHeard() {
        UUID id = register(SomeRequest.call().medical("eyes").noting("Première version")).requestId();
        correct(id, request(id).version(), List.of("art_9ter", "fedasil"), List.of("digestive"), "Deuxième version");
        RequestView now = request(id);
        assertThat(now.themes()).containsExactly("art_9ter", "fedasil");
        assertThat(now.medicalThemes()).containsExactly("digestive");
        assertThat(now.note()).isEqualTo("Deuxième version");
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
        UUID id = register(SomeRequest.call().noting("Texte du matin")).requestId();
        int seenByBoth = request(id).version();
        correct(id, seenByBoth, List.of("fedasil"), List.of(), "Texte de Noor");
        RequestView seen = request(id);
        assertThatThrownBy(() -> as.person("hanna", () -> requests.correct(new CorrectRequest(id, seenByBoth, seen.receivedOn(), "phone", new WhoAsks.Known(seen.requester().id()), null,
                false, List.of("art_9ter"), List.of(), Set.of(), "information_given", "Texte de Hanna"))))
                .isInstanceOf(RuleViolated.class).hasMessage("register.changedMeanwhile");
        assertThat(request(id).note()).isEqualTo("Texte de Noor");
        assertThat(request(id).themes()).containsExactly("fedasil");
    }

    @Test
    void whoAsksIsCorrectedTheYearCountsTheRightCategoryAndTheMistakenNameIsProposedNoMore() {
        time.travelTo(LocalDate.parse("2045-09-12"));
        UUID id = register(SomeRequest.call().from(new WhoAsks.Somebody("bar", "Maître Zolquvex", List.of()))).requestId();
        UUID mistaken = request(id).requester().id();
        as.staff(() -> requests.correct(correction(request(id), request(id).receivedOn(), new WhoAsks.Organisation("cpas", "cpas", "cpas_schaerbeek", "Zolqumvex", List.of()))));
        assertThat(request(id).requester().category()).isEqualTo("cpas");
        assertThat(request(id).requester().name()).isEqualTo("Zolqumvex");
        assertThat(as.staff(() -> list.count(RequestFilter.ofYear(2045).from("cpas")))).isEqualTo(1);
        assertThat(as.staff(() -> list.count(RequestFilter.ofYear(2045).from("bar")))).isZero();
        assertThat(as.staff(() -> callers.find("Zolquvex"))).extracting(CallerChoice::value).doesNotContain("r/" + mistaken);
        refused("register.requesterMissing", () -> requests.correct(correction(request(id), request(id).receivedOn(), null)));
    }

    @Test
    void aNameKnownOnlyInPartIsNotOfferedBeforeTheCategoryThatWasNamed() {
        register(SomeRequest.call().from(new WhoAsks.Organisation("cpas", "cpas", "cpas_schaerbeek", "Wupgixboz", List.of())));
        register(SomeRequest.call().from(new WhoAsks.Somebody("care_provider_hospital", "Dr Jafkydnuq", List.of())));
        assertThat(offeredFirst("hôpital Jafkydnuq")).isEqualTo("Dr Jafkydnuq");
        assertThat(offeredFirst("hôpital Jafkidnuq")).as("spelt another way").isEqualTo("Dr Jafkydnuq");
        assertThat(offeredFirst("hôpital Service Wupgixbozboz")).isEqualTo("Hospital, Service Wupgixbozboz");
        assertThat(as.staff(() -> callers.find("hôpital Service Wupgixbozboz"))).as("still offered").extracting(CallerChoice::label).anyMatch(label -> label.contains("Wupgixboz") && label.contains("Schaerbeek"));
        assertThat(offeredFirst("cpas schaerbeek Wupgixboz")).contains("Schaerbeek", "Wupgixboz");
    }

    private String offeredFirst(String typed) {
        return as.staff(() -> callers.find(typed)).get(0).label();
    }

    @Test
    void aRequesterOfOtherRequestsStaysWhenOneIsCorrected() {
        WhoAsks lawyer = new WhoAsks.Somebody("bar", "Maître Bozgixtej", List.of());
        UUID first = register(SomeRequest.call().from(lawyer)).requestId();
        UUID second = register(SomeRequest.call().from(lawyer)).requestId();
        as.staff(() -> requests.correct(correction(request(second), request(second).receivedOn(), WhoAsks.Somebody.of("student"))));
        assertThat(request(first).requester().name()).isEqualTo("Maître Bozgixtej");
    }

    @Test
    void anEmailOfTheLastDayOfTheYearNotedAfterNewYearCountsInTheYearItCameIn() {
        time.travelTo(LocalDate.parse("2047-01-02"));
        RegisteredRequest made = register(SomeRequest.call().by("email").on("2046-12-31"));
        assertThat(made.number()).startsWith("2046-");
        assertThat(request(made.requestId()).receivedOn()).isEqualTo("2046-12-31");
        assertThat(request(made.requestId()).closedOn()).isEqualTo("2047-01-02");
        assertThat(as.staff(() -> list.count(RequestFilter.ofYear(2047)))).isZero();
        UUID later = register(SomeRequest.call()).requestId();
        as.staff(() -> requests.correct(correction(request(later), LocalDate.parse("2046-12-30"), new WhoAsks.Known(request(later).requester().id()))));
        assertThat(as.staff(() -> list.count(RequestFilter.ofYear(2046)))).isEqualTo(2);
        assertThat(as.staff(() -> list.years())).as("those the list can be narrowed to").contains(2046).doesNotContain(2047);
        refused("register.receivedInFuture", () -> requests.register(SomeRequest.call().on("2047-01-03").said()));
        refused("register.receivedInFuture", () -> requests.correct(correction(request(later), LocalDate.parse("2047-01-03"), new WhoAsks.Known(request(later).requester().id()))));
        time.travelTo(LocalDate.parse("2047-01-05"));
        refused("register.receivedAfterClosing", () -> requests.correct(correction(request(later), LocalDate.parse("2047-01-04"), new WhoAsks.Known(request(later).requester().id()))));
    }

    @Test
    void itIsClosedAndReopened() {
        UUID id = register(SomeRequest.call().ending(null).open()).requestId();
        as.staff(() -> requests.close(id, "referred"));
        assertThat(request(id).isOpen()).isFalse();
        assertThat(request(id).outcome()).isEqualTo("referred");
        as.staff(() -> requests.reopen(id));
        assertThat(request(id).isOpen()).isTrue();
    }

    @Test
    void closingWithoutSayingWhatCameOfItIsRefused() {
        UUID id = register(SomeRequest.call().ending(null).open()).requestId();
        refused("register.outcomeMissing", () -> requests.close(id, null));
    }

    @Test
    void itIsFoundByNumberByNameWithoutAccentsByNoteAndByEachFilter() {
        time.travelTo(LocalDate.parse("2042-03-04"));
        RegisteredRequest made = register(SomeRequest.call().from(WhoAsks.Somebody.of("bar")).asking("art_9ter").about("Özçelik", "Gülsüm").noting("Attestation du néphrologue").open());
        register(SomeRequest.call().by("email"));
        assertThat(as.staff(() -> list.byNumber(made.number()))).contains(made.requestId());
        RequestFilter year = RequestFilter.ofYear(2042);
        for (RequestFilter filter : List.of(year.saying("ozcelik"), year.saying("gulsum ozcelik"), year.saying("ATTESTATION"), year.saying(made.number()),
                year.from("bar"), year.about("art_9ter"), year.by("phone"), year.inState("open"), year.ofPerson(made.personId()), year.in(2042, 3).about("art_9ter"))) {
            RequestListPage page = as.staff(() -> list.page(filter, null, 25));
            assertThat(page.rows()).as("" + filter).extracting(RequestRow::id).containsExactly(made.requestId());
            assertThat(page.total()).as("" + filter).isEqualTo(1);
        }
        assertThat(as.staff(() -> list.count(year))).isEqualTo(2);
        assertThat(as.staff(() -> list.count(year.in(2042, 4)))).isZero();
    }

    @Test
    void aNameIsFoundWithItsParticlesApartOrInOneWord() {
        time.travelTo(LocalDate.parse("2051-03-04"));
        RequestFilter year = RequestFilter.ofYear(2051);
        String[][] names = {{"Van den Berghe", "van den berghe", "vandenberghe", "berghe an"}, {"van der Meer", "van der meer", "vandermeer"}, {"Abdelkader", "abd el kader", "abdelkader"},
                {"de la Cruz", "de la cruz", "cruz"}};
        for (String[] name : names) {
            UUID about = register(SomeRequest.call().about(name[0], "An")).requestId();
            UUID from = register(SomeRequest.call().from(new WhoAsks.Somebody("bar", "Maître " + name[0] + " An", List.of()))).requestId();
            for (String typed : List.of(name).subList(1, name.length))
                assertThat(as.staff(() -> list.page(year.saying(typed), null, 25)).rows()).as(typed).extracting(RequestRow::id).containsExactlyInAnyOrder(about, from);
        }
    }

    @Test
    void aNoteIsFoundByAPartOfAWordWhateverItsAccentsAndApostrophes() {
        time.travelTo(LocalDate.parse("2044-07-08"));
        RequestFilter year = RequestFilter.ofYear(2044);
        UUID id = register(SomeRequest.call().noting("Attestation du Néphrologue de l’hôpital, voir 2026-0412 ; ŒIL gauche. Ça va à Łódź, chez Øyvind.")).requestId();
        register(SomeRequest.call().noting("Rien de cela"));
        for (String typed : List.of("néphro", "NEPHRO", "phrologue", "l'hopital", "l’hôpital", "hôpital", "oeil", "œil gauche", "ca va", "lodz", "Łódź", "oyvind", "2026-412", "hopital 2026/0412"))
            assertThat(as.staff(() -> list.page(year.saying(typed), null, 25)).rows()).as(typed).extracting(RequestRow::id).containsExactly(id);
        for (String typed : List.of("cardio", "néphrologie", "nephro rien", "2026-0413", "2044-9999")) assertThat(as.staff(() -> list.count(year.saying(typed)))).as(typed).isZero();
    }

    @Test
    void thePagesOfTheListHoldEveryRequestOnce() {
        time.travelTo(LocalDate.parse("2043-06-05"));
        for (int i = 0; i < 7; i++) register(SomeRequest.call());
        RequestFilter year = RequestFilter.ofYear(2043);
        RequestListPage first = as.staff(() -> list.page(year, null, 3));
        RequestListPage second = as.staff(() -> list.page(year, first.next(), 3));
        RequestListPage third = as.staff(() -> list.page(year, second.next(), 3));
        assertThat(third.next()).isNull();
        assertThat(java.util.stream.Stream.of(first, second, third).flatMap(page -> page.rows().stream()).map(RequestRow::id)).hasSize(7).doesNotHaveDuplicates();
        assertThat(first.total()).isEqualTo(7);
    }

    @Test
    void onlyStaffAndCoordinatorRegister() {
        assertThatThrownBy(() -> as.person("compta", () -> requests.register(SomeRequest.call().said()))).isInstanceOf(RuleViolated.class).hasMessage("acting.refused");
        assertThatThrownBy(() -> as.person("leo", () -> list.count(RequestFilter.all()))).isInstanceOf(RuleViolated.class).hasMessage("acting.refused");
    }

    private RegisteredRequest register(SomeRequest some) {
        return as.staff(() -> requests.register(some.said()));
    }

    private UUID requester(WhoAsks who) {
        return request(register(SomeRequest.call().from(who)).requestId()).requester().id();
    }

    private RequestView request(UUID id) {
        return as.staff(() -> requests.byId(id).orElseThrow());
    }

    private PersonView person(UUID id) {
        return as.staff(() -> persons.byId(id).orElseThrow());
    }

    private static int sequence(RegisteredRequest made) {
        return Integer.parseInt(made.number().substring(5));
    }

    private void correct(UUID id, int version, List<String> themes, List<String> medical, String note) {
        RequestView now = request(id);
        as.staff(() -> requests.correct(new CorrectRequest(id, version, now.receivedOn(), "phone", new WhoAsks.Known(now.requester().id()), null, false, themes, medical, Set.of(), "information_given", note)));
    }

    private static CorrectRequest correction(RequestView now, LocalDate received, WhoAsks who) {
        return new CorrectRequest(now.id(), now.version(), received, now.means(), who, now.language(), now.nonMedical(), now.themes(), now.medicalThemes(), now.conditions(), now.outcome(), now.note());
    }

    private void refused(String key, Runnable attempt) {
        assertThatThrownBy(() -> as.staff(attempt)).isInstanceOf(RuleViolated.class).hasMessage(key);
    }
}
