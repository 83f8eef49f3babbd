package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Texts;
import be.medimmigrant.suivi.register.RequestRow;
import be.medimmigrant.suivi.register.RequesterView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests in words of the reader's language. */
@Named
@ApplicationScoped
public class RequestWords {

    @Inject Codes codes;
    @Inject Language language;
    @Inject IntakeChoices choices;
    @Inject IntakeButtons buttons;
    @Inject Dates dates;

    /** The organisation and who there, a name, or the category of somebody unknown. */
    public String who(RequestRow row) {
        return who(row.organisationList(), row.organisation(), row.requesterName(), row.category());
    }

    public String who(RequesterView requester) {
        return who(requester.organisationList(), requester.organisation(), requester.name(), requester.category());
    }

    /** The category, where the name does not say it already. */
    public String category(RequestRow row) {
        return row.organisation() == null && row.requesterName() == null ? "" : codes.label("requester_categories", row.category());
    }

    public String outcome(String code) {
        return codes.find("request_outcomes", code).map(buttons::label).orElse("");
    }

    /** The value of a field of a request, as a sentence of labels. */
    public String value(String field, Object value) {
        if (value == null || value instanceof Collection<?> list && list.isEmpty()) return Texts.in(language.locale()).getString("register.notRecorded");
        if (value instanceof Collection<?> list) return list.stream().map(one -> value(field, one)).collect(Collectors.joining(", "));
        String code = value.toString();
        return switch (field) {
            case "receivedOn" -> dates.full((LocalDate) value);
            case "caller" -> Stream.of(choices.callerLabel(code), choices.callerDetail(code)).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(" · "));
            case "means" -> codes.label("contact_means", code);
            case "language" -> codes.label("languages", code);
            case "themes" -> codes.label("request_types", code);
            case "medical" -> choices.medicalLabel(code);
            case "outcome" -> codes.label("request_outcomes", code);
            default -> code;
        };
    }

    private String who(String list, String organisation, String name, String category) {
        if (organisation != null) return codes.label(list, organisation) + (name == null ? "" : ", " + name);
        return name != null ? name : codes.label("requester_categories", category);
    }
}
