package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.RuleFiles;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.deadline.term.TriggerInput.RegisteredLetter;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** For browser tests: a case in which the term of the worked example runs. Lives in test sources. */
@Path("/test/deadline-case")
@RequestScoped
public class TestDeadlineResource {

    @Inject TestCases cases;
    @Inject CaseDeadlines deadlines;
    @Inject Watchdog watchdog;
    @Inject DeliveredRules delivery;
    @Inject Acting acting;
    @Inject As as;

    @POST
    public String open() {
        UUID id = cases.open();
        as.staff(() -> deadlines.fix(new FixDeadline(id, "labour_tribunal_appeal",
                new RegisteredLetter(LocalDate.parse("2026-09-15"), LocalDate.parse("2026-09-17")))));
        return id.toString();
    }

    /** A colleague corrects the presentation of the letter. */
    @POST
    @Path("presented")
    public void correct(@QueryParam("case") UUID id, @QueryParam("on") String on) {
        as.staff(() -> deadlines.correct(new CorrectBaseDate(id, "labour_tribunal_appeal", deadlines.running(id, "labour_tribunal_appeal").orElseThrow().input(),
                new RegisteredLetter(LocalDate.parse("2026-09-15"), LocalDate.parse(on)))));
    }

    /** The watchdog looks at every open term. */
    @POST
    @Path("round")
    public void goRound() {
        as.staff(watchdog::goRound);
    }

    /** A release delivers the term of the worked example with another length. */
    @POST
    @Path("release")
    public void release(@QueryParam("length") int length) {
        RuleText t = RuleFiles.delivered("labour_tribunal_appeal").orElseThrow();
        RuleText other = new RuleText(t.code(), t.base(), length, t.unit(), t.modes(), t.first(), t.last(), t.end(), t.safe(), t.ahead(), t.nature(), t.confidence(), t.legalBasis());
        acting.as(Actor.system("test"), () -> delivery.load(List.of(other)));
    }

    @DELETE
    public void close(@QueryParam("case") UUID id) {
        cases.close(id);
    }
}
