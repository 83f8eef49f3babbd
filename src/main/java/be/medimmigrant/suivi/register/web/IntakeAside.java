package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.register.CallerCode;
import be.medimmigrant.suivi.register.CallerChoice;
import be.medimmigrant.suivi.register.Callers;
import be.medimmigrant.suivi.register.Intake;
import be.medimmigrant.suivi.register.MatchView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The right side of the phone form: who it may be, and what the report will still ask. Computed once per answer. */
@Named("intakeAside")
@RequestScoped
public class IntakeAside {

    /** A field the report asks for; {@code jump} is the letter after Alt+G, from the texts. */
    public record Gap(String field) {}

    private static final int AT_MOST = 5;

    @Inject NewRequestPage page;
    @Inject Intake intake;
    @Inject Callers callers;
    private List<MatchView> matches;
    private Optional<MatchView> card;

    public List<MatchView> getMatches() {
        if (matches == null) matches = List.copyOf(found().values());
        return matches;
    }

    /** The person who was recognised. */
    public MatchView getCard() {
        if (card == null) card = Optional.ofNullable(form().getPersonId()).map(id -> intake.card(UUID.fromString(id)));
        return card.orElse(null);
    }

    /** Whom the form must ask about before it saves somebody new; null when nobody resembles enough. */
    UUID strongMatch() {
        Integer born = IntakeCommand.birthYear(form().getBirthYear());
        return getMatches().stream().filter(MatchView::strong)
                .filter(match -> born == null || match.birthYear() == null || Math.abs(born - match.birthYear()) <= 1)
                .map(MatchView::personId).findFirst().orElse(null);
    }

    /** «CPAS · a appelé 14 fois cette année» */
    public String getCallerCategory() {
        return callers.describe(form().getCaller()).map(CallerChoice::detail).orElse("");
    }

    public int getCallerCalls() {
        return callers.callsThisYear(form().getCaller());
    }

    /** Nothing of this keeps anybody from saving; a general question lacks nothing about a person. */
    public List<Gap> getGaps() {
        IntakeForm form = form();
        List<Gap> gaps = new ArrayList<>();
        if (form.getThemes().isEmpty()) gaps.add(new Gap("themes"));
        if (!isAboutSomebody()) return gaps;
        if (form.getPlace() == null) gaps.add(new Gap("place"));
        if (form.getCountry() == null) gaps.add(new Gap("country"));
        if (form.getStatus() == null) gaps.add(new Gap("status"));
        if (form.getAgeBand() == null && form.getBirthYear() == null) gaps.add(new Gap("age"));
        if (form.getSex() == null) gaps.add(new Gap("sex"));
        if (form.getMedical().isEmpty()) gaps.add(new Gap("medical"));
        return gaps;
    }

    public boolean isAboutSomebody() {
        IntakeForm form = form();
        return form.getLivesWith() != null || form.getWhom() != null && !form.getWhom().equals("other") || form.getPersonId() != null || form.getName() != null && !form.getName().isBlank()
                || form.getPlace() != null || form.getCountry() != null || form.getStatus() != null || form.getAgeBand() != null
                || form.getBirthYear() != null || form.getSex() != null || !form.getMedical().isEmpty() || IntakeCommand.isSame(form);
    }

    /** Each person once, those who resemble the name first. */
    private Map<UUID, MatchView> found() {
        Map<UUID, MatchView> found = new LinkedHashMap<>();
        for (String said : said(form()))
            for (MatchView match : intake.matches(said, ids(form().getNotThese()))) if (found.size() < AT_MOST) found.putIfAbsent(match.personId(), match);
        return found;
    }

    /** What is said about who it may be: a name, wherever the one concerned gave it, and the number of somebody who calls. */
    static List<String> said(IntakeForm form) {
        if (form.getPersonId() != null || "anonymous".equals(form.getWhom())) return List.of();
        if (form.getName() != null && form.getName().strip().length() > 1) return List.of(form.getName());
        CallerCode caller = CallerCode.read(form.getCaller());
        String name = PhoneNumber.without(IntakeCommand.nameSaid(form, caller));
        Optional<String> number = PhoneNumber.in(caller.words()).map(PhoneNumber::digits);
        return Stream.concat(Stream.of(name).filter(words -> words.length() > 1), number.stream()).toList();
    }

    private IntakeForm form() {
        return page.getForm();
    }

    private static List<UUID> ids(List<String> texts) {
        return texts.stream().map(UUID::fromString).toList();
    }
}
