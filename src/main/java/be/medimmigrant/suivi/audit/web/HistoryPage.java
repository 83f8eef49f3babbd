package be.medimmigrant.suivi.audit.web;

import be.medimmigrant.suivi.audit.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** {@code /audit/history.xhtml?of=case&id=…}: a case, request, person or account, and every row that belongs to it. */
@Named
@RequestScoped
public class HistoryPage {

    @Inject ChangeWords words;

    private String of;
    private UUID id;
    private List<ChangeLine> lines = List.of();

    /** View action. An address that names nothing known shows an empty history. */
    public void open() {
        Subject subject = getSubject();
        if (subject == null || id == null) return;
        lines = words.of(subject, id);
    }

    public Subject getSubject() {
        return Arrays.stream(Subject.values()).filter(s -> s.name().equalsIgnoreCase(of)).findFirst().orElse(null);
    }

    /** Where the thing itself is shown. */
    public String getBack() {
        return switch (getSubject() == null ? Subject.ACCOUNT : getSubject()) {
            case CASE -> "/casefile/caseFile.xhtml?id=" + id;
            case REQUEST -> "/register/request.xhtml?id=" + id;
            case PERSON -> "/person/person.xhtml?id=" + id;
            case ACCOUNT -> "/account/accounts.xhtml";
        };
    }

    public List<ChangeLine> getLines() { return lines; }

    public String getOf() { return of; }

    public void setOf(String of) { this.of = of; }

    public UUID getId() { return id; }

    public void setId(UUID id) { this.id = id; }
}
