package be.medimmigrant.suivi.followup.amu;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.platform.testing.TestTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Only in the tested archive: a November in the inbox, with cases at every stage; played by the doors of the house. */
@Path("test/inbox-world")
@RequestScoped
public class InboxWorld {

    public static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Inject AmuRehearsal play;
    @Inject AmuFollowUps amu;
    @Inject CaseFiles cases;
    @Inject TestTime time;
    @Inject TestJobs jobs;
    @Inject As as;

    @POST
    public String play() {
        jobs.hold();
        time.travelTo(LocalDate.parse("2026-09-21"));
        UUID filed = play.onBothTracks();
        UUID mediated = play.onBothTracks();
        play.contactCpas(filed);
        play.lawyerConfirmed(filed);
        time.travelTo(LocalDate.parse("2026-10-20"));
        play.file(filed);
        play.lawyerConfirmed(mediated);
        UUID silent = play.opened(TriggerKind.SILENCE, LocalDate.parse("2026-10-19"));
        as.staff(() -> amu.collect(new CollectRefusalDecision(play.task(silent, "collectRefusalDecision"), TriggerKind.SILENCE, "cpas_ixelles",
                LocalDate.parse("2026-10-19"), LocalDate.parse("2026-10-19"), null, null, null, null, null, null, Map.of(), Set.of(), false)));
        jobs.until(LocalDate.parse("2026-11-12"));
        late(LocalDate.parse("2026-08-24"));
        late(LocalDate.parse("2026-08-31"));
        play.opened(TriggerKind.REFUSAL, null);
        jobs.until(LocalDate.parse("2026-11-19"));
        UUID contested = late(LocalDate.parse("2026-11-10"));
        play.contest(contested);
        UUID waiting = late(LocalDate.parse("2026-11-03"));
        play.contest(waiting);
        play.contactCpas(waiting);
        as.staff(() -> cases.handOver(waiting, As.id("hanna")));
        jobs.until(MONDAY);
        List<UUID> fresh = new ArrayList<>(List.of(play.report(), play.report()));
        play.opened(TriggerKind.REFUSAL, null);
        return fresh.get(0).toString();
    }

    @DELETE
    public void end() {
        time.back();
        jobs.release();
    }

    /** A refusal handed over against receipt that day. */
    private UUID late(LocalDate received) {
        UUID id = play.opened(TriggerKind.REFUSAL, null);
        as.staff(() -> amu.collect(new CollectRefusalDecision(play.task(id, "collectRefusalDecision"), TriggerKind.REFUSAL, "cpas_molenbeek_saint_jean", null, null,
                received.minusDays(3), NotificationMode.RECEIPT_SIGNED, null, null, received, "address_not_proven", Map.of(), Set.of("cpas_decision_letter"), false)));
        return id;
    }
}
