package be.medimmigrant.suivi.followup;

import be.medimmigrant.suivi.casefile.AddDocument;
import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseSteps;
import be.medimmigrant.suivi.casefile.CaseTaskView;
import be.medimmigrant.suivi.casefile.Contacts;
import be.medimmigrant.suivi.casefile.Direction;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.casefile.RecordContact;
import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.followup.amu.AmuFollowUps;
import be.medimmigrant.suivi.followup.amu.AmuRemedies;
import be.medimmigrant.suivi.followup.amu.AnalyseGround;
import be.medimmigrant.suivi.followup.amu.Chances;
import be.medimmigrant.suivi.followup.amu.CollectRefusalDecision;
import be.medimmigrant.suivi.followup.amu.ContactCpas;
import be.medimmigrant.suivi.followup.amu.NotificationMode;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import be.medimmigrant.suivi.followup.amu.WayForward;
import be.medimmigrant.suivi.followup.shared.AccompanimentTasks;
import be.medimmigrant.suivi.followup.shared.BookAccompaniment;
import be.medimmigrant.suivi.followup.shared.ChooseLawyer;
import be.medimmigrant.suivi.followup.shared.ConsentForm;
import be.medimmigrant.suivi.followup.shared.ConsentTasks;
import be.medimmigrant.suivi.followup.shared.ExplainSecrecy;
import be.medimmigrant.suivi.followup.shared.Interpreter;
import be.medimmigrant.suivi.followup.shared.LawyerTasks;
import be.medimmigrant.suivi.followup.shared.LawyerThrough;
import be.medimmigrant.suivi.followup.shared.RecordConsent;
import be.medimmigrant.suivi.followup.shared.SendFileToLawyer;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The appeal of the mock-ups: a refusal posted on 15 September 2026, brought as far as a test needs it. Moves the clock. */
@ApplicationScoped
public class SomeFollowUp {

    @Inject FollowUps followUps;
    @Inject AmuFollowUps amu;
    @Inject AmuRemedies remedies;
    @Inject AccompanimentTasks accompaniments;
    @Inject ConsentTasks consent;
    @Inject LawyerTasks lawyers;
    @Inject CaseSteps steps;
    @Inject CaseFiles cases;
    @Inject Contacts contacts;
    @Inject Documents documents;
    @Inject SomeCase some;
    @Inject As as;
    @Inject TestTime time;
    @Inject Clock clock;

    /** 22 September: reported, nothing asked yet. */
    public UUID reported() {
        time.travelTo(LocalDate.parse("2026-09-22"));
        UUID person = some.person();
        return as.staff(() -> followUps.open(new OpenFollowUp(null, "amu_refusal_appeal", person)));
    }

    /** The same, opened: secrecy is to be explained. */
    public UUID opened() {
        UUID id = reported();
        as.staff(() -> amu.open(new be.medimmigrant.suivi.followup.amu.OpenFollowUp(task(id, "openFollowUp"), TriggerKind.REFUSAL, "cpas_schaerbeek",
                LocalDate.parse("2026-08-20"), LocalDate.parse("2026-08-20"), "address_not_proven", false)));
        return id;
    }

    /** 2 October: mandates for the CPAS and the lawyer, none for the others. */
    public UUID consented() {
        UUID id = opened();
        time.travelTo(LocalDate.parse("2026-10-02"));
        LocalDate today = LocalDate.parse("2026-10-02");
        as.staff(() -> consent.explain(new ExplainSecrecy(task(id, "explainSecrecy"), today, "arabic", Interpreter.PROFESSIONAL)));
        as.staff(() -> consent.record(new RecordConsent(task(id, "recordConsent"), today, ConsentForm.WRITTEN, true, Map.of(ThirdParty.CPAS, true,
                ThirdParty.LAWYER, true, ThirdParty.COMMUNE, false, ThirdParty.OE, false, ThirdParty.HOSPITAL, false))));
        return id;
    }

    /** 12 November: both tracks are open, with a few lines in the timeline; then it is 23 November. */
    public UUID onBothTracks() {
        UUID id = consented();
        as.staff(() -> amu.collect(new CollectRefusalDecision(task(id, "collectRefusalDecision"), TriggerKind.REFUSAL, "cpas_schaerbeek",
                LocalDate.parse("2026-08-20"), LocalDate.parse("2026-08-20"), LocalDate.parse("2026-09-14"), NotificationMode.REGISTERED_LETTER,
                LocalDate.parse("2026-09-15"), LocalDate.parse("2026-09-16"), null, "address_not_proven", Map.of(), Set.of(), false)));
        as.staff(() -> documents.add(new AddDocument(id, "cpas_decision_letter", LocalDate.parse("2026-09-14"), "Avec l’enveloppe",
                "%PDF-1.7 decision".getBytes(StandardCharsets.UTF_8))));
        as.staff(() -> documents.add(new AddDocument(id, "amu_certificate", LocalDate.parse("2026-09-28"), null, "%PDF-1.7".getBytes(StandardCharsets.UTF_8))));
        time.travelTo(LocalDate.parse("2026-11-12"));
        as.staff(() -> amu.analyse(new AnalyseGround(task(id, "analyseGround"), "address_not_proven", WayForward.CONTEST, Chances.GOOD, null,
                "L’attestation d’hébergement suffit d’habitude.")));
        as.person("hanna", () -> cases.comment(id, "La dame a retrouvé l’attestation d’hébergement ; elle passe jeudi."));
        time.travelTo(LocalDate.parse("2026-11-20"));
        as.staff(() -> contacts.record(new RecordContact(id, Direction.OUT, ThirdParty.CPAS, "phone", clock.instant(),
                "Répondeur du service social. Message laissé : nous demandons la révision avec l’attestation d’hébergement.")));
        time.travelTo(LocalDate.parse("2026-11-23"));
        return id;
    }

    /** 23 November: the CPAS was asked, and hears the lady. */
    public UUID heardSoon() {
        UUID id = onBothTracks();
        as.staff(() -> remedies.contactCpas(new ContactCpas(task(id, "contactCpas"), LocalDate.parse("2026-11-23"), "phone", true, false, true, null, "Audition demandée.")));
        return id;
    }

    /** And Léo goes along on the 26th. */
    public UUID goingAlong() {
        UUID id = heardSoon();
        as.staff(() -> accompaniments.book(new BookAccompaniment(task(id, "bookAccompaniment"), Whom.of(ThirdParty.CPAS), false, "rue Vifquin 2", LocalDate.parse("2026-11-26"),
                LocalTime.of(9, 30), As.id("leo"), null, Interpreter.MEDIATOR)));
        return id;
    }

    /** Secrecy is explained: consent is to be recorded. */
    public UUID explained() {
        UUID id = opened();
        as.staff(() -> consent.explain(new ExplainSecrecy(task(id, "explainSecrecy"), LocalDate.parse("2026-09-22"), "arabic", Interpreter.PROFESSIONAL)));
        return id;
    }

    /** A lawyer is chosen; with {@code sent} the file is on its way, too. */
    public UUID lawyerChosen(boolean sent) {
        UUID id = onBothTracks();
        as.staff(() -> lawyers.choose(new ChooseLawyer(task(id, "chooseLawyer"), LawyerThrough.LAWYER, "Maître Invention", null)));
        if (sent) as.staff(() -> lawyers.send(new SendFileToLawyer(task(id, "sendFileToLawyer"), LocalDate.parse("2026-11-23"), "email", "Décision et enveloppe", false)));
        return id;
    }

    /** The open task of that key. */
    public String task(UUID caseId, String key) {
        return as.staff(() -> steps.tasks(caseId)).stream().filter(t -> t.key().equals(key)).map(CaseTaskView::taskId).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " in " + as.staff(() -> steps.tasks(caseId))));
    }
}
