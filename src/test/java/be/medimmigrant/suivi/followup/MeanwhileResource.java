package be.medimmigrant.suivi.followup;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** For browser tests: a colleague is changing the same case at this very moment ({@link MeanwhileChange}). */
@Path("/test/meanwhile")
@RequestScoped
public class MeanwhileResource {

    @Resource ManagedExecutorService threads;
    @Inject MeanwhileChange change;

    /** Answers when the colleague's change is under way. */
    @POST
    public void begin(@QueryParam("case") String caseId) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        threads.submit(() -> change.untilSomebodyWaits(UUID.fromString(caseId), begun));
        begun.await();
    }
}
