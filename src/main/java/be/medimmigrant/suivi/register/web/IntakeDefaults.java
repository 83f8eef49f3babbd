package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.register.CallerCode;
import be.medimmigrant.suivi.register.Callers;
import be.medimmigrant.suivi.register.FollowUpTypes;
import be.medimmigrant.suivi.register.CaseOutcomes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the form fills in by itself, always visible and always only where nothing stands yet. */
@ApplicationScoped
public class IntakeDefaults {

    @Inject Codes codes;
    @Inject Callers callers;
    @Inject FollowUpTypes followUps;
    @Inject Clock clock;

    /** Today by telephone, information given: the first of their lists. */
    public IntakeForm fresh() {
        IntakeForm form = new IntakeForm();
        form.setReceivedOn(LocalDate.now(clock));
        form.setMeans(first("contact_means"));
        form.setOutcome(first("request_outcomes"));
        return form;
    }

    /** «Same caller, next person»: the caller, when and how they called; the person of the last request may be of the same household. */
    public IntakeForm sameCaller(IntakeForm before, UUID person) {
        IntakeForm form = fresh();
        form.setReceivedOn(before.getReceivedOn());
        form.setMeans(before.getMeans());
        form.setCaller(before.getCaller());
        form.setWhom("same".equals(before.getWhom()) ? null : before.getWhom());
        form.setPrevious(person == null ? null : person.toString());
        return form;
    }

    /** The theme this caller asked about the last time; a person who calls for themselves is the person concerned. */
    public void afterCaller(IntakeForm form) {
        CallerCode caller = CallerCode.read(form.getCaller());
        if (form.getWhom() == null && (caller.kind() == CallerCode.Kind.PERSON || IntakeCommand.isSame(form))) form.setWhom("same");
        if (form.getThemes().isEmpty()) callers.lastTheme(form.getCaller()).filter(theme -> current("request_types", theme) != null).ifPresent(theme -> form.setThemes(List.of(theme)));
        afterWhom(form);
    }

    /** Somebody a CPAS calls about most likely lives in its commune. */
    public void afterWhom(IntakeForm form) {
        boolean somebody = "anonymous".equals(form.getWhom()) || form.getName() != null && !form.getName().isBlank();
        if (somebody && form.getPlace() == null) callers.usualPlace(form.getCaller()).ifPresent(form::setPlace);
    }

    public void afterOutcome(IntakeForm form) {
        form.setFollowUpType(CaseOutcomes.FOLLOW_UP.equals(form.getOutcome()) ? followUps.proposedFor(form.getThemes()) : null);
    }

    public String followUpFor(List<String> themes) {
        return followUps.proposedOfRequest(themes);
    }

    /** What is known about somebody recognised. */
    public void fillFrom(IntakeForm form, PersonDetails known) {
        share(form, known);
        if (form.getStatus() == null) form.setStatus(known.residenceStatus());
        if (form.getSex() == null) form.setSex(known.sex());
        if (form.getBirthYear() == null && form.getAgeBand() == null && known.birthYear() != null) form.setBirthYear("" + known.birthYear());
    }

    /** What people who live together share: place, housing, country of origin and language, where it may still be said of somebody else. */
    public void fillFromHousehold(IntakeForm form, PersonDetails known) {
        String country = current("countries", known.countryOfOrigin());
        share(form, PersonDetails.NONE.livingIn(current("places_of_residence", known.placeOfResidence())).housed(current("housing_situations", known.housingSituation()))
                .from(country != null ? country : current("origin_regions", known.countryOfOrigin())).speaking(current("languages", known.language())));
    }

    private static void share(IntakeForm form, PersonDetails known) {
        String place = known.placeOfResidence() == null ? "" : known.placeOfResidence();
        String where = known.housingSituation() == null ? place : place + "|" + known.housingSituation();
        if (form.getPlace() == null && !where.isEmpty()) form.setPlace(where);
        if (form.getCountry() == null) form.setCountry(known.countryOfOrigin());
        if (form.getLanguage() == null) form.setLanguage(known.language());
    }

    /** The code, or null once it is closed: nothing fills a field that would then be refused. */
    private String current(String list, String code) {
        return codes.find(list, code).filter(found -> found.validIn(LocalDate.now(clock).getYear())).map(Code::code).orElse(null);
    }

    private String first(String list) {
        return codes.items(list).stream().map(Code::code).findFirst().orElse(null);
    }
}
