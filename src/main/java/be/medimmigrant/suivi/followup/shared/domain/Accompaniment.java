package be.medimmigrant.suivi.followup.shared.domain;

import be.medimmigrant.suivi.followup.shared.AccompanimentOutcome;
import be.medimmigrant.suivi.followup.shared.AccompanimentView;
import be.medimmigrant.suivi.followup.shared.BookAccompaniment;
import be.medimmigrant.suivi.followup.shared.RecordAccompaniment;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Somebody goes along to an appointment, and tells afterwards how it went. */
@Entity
@Table(name = "accompaniment")
public class Accompaniment {

    @Id private UUID id;
    @Version private int version;
    @Column(name = "case_id") private UUID caseId;
    @Column(name = "third_party") private String thirdParty;
    private String place;
    private Instant appointment;
    @Column(name = "companion_id") private UUID companionId;
    private String partner;
    private String interpreter;
    private String outcome;
    private String result;
    @Column(name = "recorded_on") private LocalDate recordedOn;

    protected Accompaniment() {}

    public static Accompaniment book(UUID caseId, BookAccompaniment said, LocalDate today, ZoneId zone) {
        if (said.thirdParty() == null || blank(said.place())) throw new RuleViolated("followup.shared.refused.place");
        if (said.on() == null || said.at() == null || said.on().isBefore(today)) throw new RuleViolated("followup.shared.refused.appointment");
        if (said.companionId() == null && blank(said.partner())) throw new RuleViolated("followup.shared.refused.companion");
        if (said.interpreter() == null) throw new RuleViolated("followup.shared.refused.interpreter");
        Accompaniment booked = new Accompaniment();
        booked.id = UUID.randomUUID();
        booked.caseId = caseId;
        booked.thirdParty = said.thirdParty().code();
        booked.place = said.place().strip();
        booked.appointment = said.on().atTime(said.at()).atZone(zone).toInstant();
        booked.companionId = said.companionId();
        booked.partner = blank(said.partner()) ? null : said.partner();
        booked.interpreter = said.interpreter().code();
        return booked;
    }

    public void record(RecordAccompaniment said, LocalDate today) {
        if (said.outcome() == null) throw new RuleViolated("followup.shared.refused.accompanimentOutcome");
        if (said.outcome() == AccompanimentOutcome.HELD && blank(said.result())) throw new RuleViolated("followup.shared.refused.accompanimentResult");
        outcome = said.outcome().code();
        result = blank(said.result()) ? null : said.result().strip();
        recordedOn = today;
    }

    public AccompanimentView view() {
        return new AccompanimentView(thirdParty, place, appointment, companionId, partner, interpreter, outcome);
    }

    public Instant appointment() { return appointment; }

    public UUID companionId() { return companionId; }

    private static boolean blank(String text) { return text == null || text.isBlank(); }
}
