package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.register.CallerCode;
import be.medimmigrant.suivi.register.CorrectRequest;
import be.medimmigrant.suivi.register.RequestView;
import be.medimmigrant.suivi.register.WhoAsks;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What can be corrected about a request, as it stands in the fields. */
public class RequestForm implements Serializable {

    private static final List<String> FIELDS = List.of("receivedOn", "caller", "means", "language", "medical", "themes", "outcome", "note");

    private LocalDate receivedOn;
    private String caller;
    private String means;
    private String language;
    private List<String> medical = new ArrayList<>();
    private List<String> themes = new ArrayList<>();
    private String outcome;
    private String note;

    static RequestForm of(RequestView request) {
        RequestForm form = new RequestForm();
        form.receivedOn = request.receivedOn();
        form.caller = CallerCode.requester(request.requester().id()).toString();
        form.means = request.means();
        form.language = request.language();
        form.themes = new ArrayList<>(request.themes());
        form.medical = new ArrayList<>(request.medicalThemes());
        form.medical.addAll(request.conditions().stream().sorted().toList());
        if (request.nonMedical()) form.medical.add(IntakeChoices.NON_MEDICAL);
        form.outcome = request.outcome();
        form.note = request.note();
        return form;
    }

    /** @param who who asks, understood from the field; {@code illnesses} the codes of {@code medical_conditions} */
    CorrectRequest command(UUID id, int version, WhoAsks who, Set<String> illnesses) {
        List<String> medicalThemes = medical.stream().filter(code -> !illnesses.contains(code) && !code.equals(IntakeChoices.NON_MEDICAL)).toList();
        Set<String> conditions = new HashSet<>(medical);
        conditions.retainAll(illnesses);
        return new CorrectRequest(id, version, receivedOn, means, who, language, medical.contains(IntakeChoices.NON_MEDICAL), themes, medicalThemes, conditions, outcome, note);
    }

    /** The value of a field by its name, for comparing. */
    Object value(String field) {
        return switch (field) {
            case "receivedOn" -> receivedOn;
            case "caller" -> caller;
            case "means" -> means;
            case "language" -> language;
            case "medical" -> medical;
            case "themes" -> themes;
            case "outcome" -> outcome;
            case "note" -> note == null || note.isBlank() ? null : note.strip();
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** The fields that read differently there. */
    List<String> differencesTo(RequestForm other) {
        return FIELDS.stream().filter(field -> !Objects.equals(value(field), other.value(field))).toList();
    }

    void take(String field, RequestForm other) {
        switch (field) {
            case "receivedOn" -> receivedOn = other.receivedOn;
            case "caller" -> caller = other.caller;
            case "means" -> means = other.means;
            case "language" -> language = other.language;
            case "medical" -> medical = new ArrayList<>(other.medical);
            case "themes" -> themes = new ArrayList<>(other.themes);
            case "outcome" -> outcome = other.outcome;
            case "note" -> note = other.note;
            default -> throw new IllegalArgumentException(field);
        }
    }

    public LocalDate getReceivedOn() { return receivedOn; }

    public void setReceivedOn(LocalDate receivedOn) { this.receivedOn = receivedOn; }

    /** as in the phone form, see {@link CallerCode} */
    public String getCaller() { return caller; }

    public void setCaller(String caller) { this.caller = caller; }

    public String getMeans() { return means; }

    public void setMeans(String means) { this.means = means; }

    public String getLanguage() { return language; }

    public void setLanguage(String language) { this.language = language; }

    public List<String> getMedical() { return medical; }

    public void setMedical(List<String> medical) { this.medical = medical == null ? new ArrayList<>() : new ArrayList<>(medical); }

    public List<String> getThemes() { return themes; }

    public void setThemes(List<String> themes) { this.themes = themes == null ? new ArrayList<>() : new ArrayList<>(themes); }

    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }
}
