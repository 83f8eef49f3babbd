package be.medimmigrant.suivi.followup.shared.domain;

import be.medimmigrant.suivi.casefile.MandateInForce;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
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
    private String authority;
    private String name;
    @Column(name = "mandate_id") private UUID mandateId;
    private boolean wished;
    @Column(name = "booked_on") private LocalDate bookedOn;
    private String place;
    private Instant appointment;
    @Column(name = "companion_id") private UUID companionId;
    private String partner;
    private String interpreter;
    private String outcome;
    private String result;
    @Column(name = "recorded_on") private LocalDate recordedOn;

    protected Accompaniment() {}

    /** @param mandate in force today for that third party, or null: then the client's wish is needed */
    public static Accompaniment book(UUID caseId, BookAccompaniment said, MandateInForce mandate, LocalDate today, ZoneId zone) {
        if (said.whom() == null || blank(said.place())) throw new RuleViolated("followup.shared.refused.place");
        if (said.on() == null || said.at() == null || said.on().isBefore(today)) throw new RuleViolated("followup.shared.refused.appointment");
        if (said.companionId() == null && blank(said.partner())) throw new RuleViolated("followup.shared.refused.companion");
        if (said.interpreter() == null) throw new RuleViolated("followup.shared.refused.interpreter");
        if (mandate == null && !said.wished()) throw new RuleViolated("followup.shared.refused.neitherMandateNorWish", "text:casefile.thirdParty." + said.whom().kind().code());
        Accompaniment booked = new Accompaniment();
        booked.id = UUID.randomUUID();
        booked.caseId = caseId;
        Whom whom = mandate == null ? said.whom() : mandate.whom();
        booked.thirdParty = whom.kind().code();
        booked.authority = whom.authority();
        booked.name = whom.name();
        booked.mandateId = mandate == null ? null : mandate.id();
        booked.wished = said.wished();
        booked.bookedOn = today;
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
        return new AccompanimentView(whom(), wished, place, appointment, companionId, partner, interpreter, outcome);
    }

    private Whom whom() {
        boolean nameless = ThirdParty.OTHER.code().equals(thirdParty) && authority == null && name == null;
        return nameless ? null : new Whom(ThirdParty.of(thirdParty), authority, name);
    }

    public Instant appointment() { return appointment; }

    public UUID companionId() { return companionId; }

    private static boolean blank(String text) { return text == null || text.isBlank(); }
}
