package be.medimmigrant.suivi.platform.start;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.engine.Engine;
import be.medimmigrant.suivi.platform.persistence.Migrations;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The start, told top to bottom. A reason not to start is one line in the log, and the end of the server. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    @Inject OneServer oneServer;
    @Inject Migrations migrations;
    @Inject Engine engine;
    @Inject Acting acting;
    @Inject Event<Checking> checking;
    @Inject Event<Starting> starting;
    @Inject Event<Started> started;

    @PostConstruct
    void start() {
        try {
            startHere(Mode.asked());
        } catch (WillNotStart reason) {
            end(reason);
        } catch (SQLException e) {
            end(new WillNotStart("the database does not answer: " + e.getMessage()));
        }
    }

    private void startHere(Mode mode) throws SQLException {
        oneServer.take();
        try (Connection connection = dataSource.getConnection()) {
            Installation.requireZone(connection, ZoneId.systemDefault());
            checking.fire(new Checking(connection, mode));
        }
        migrations.newerThanThis().ifPresent(known -> {
            throw new WillNotStart("a newer release of Suivi has worked in this database; this one does not know its change " + known
                    + ". Start that release again, or restore the backup made before it (docs/operations.md, «Upgrade»).");
        });
        migrations.run();
        try (Connection connection = dataSource.getConnection()) {
            Installation.record(connection, mode, ZoneId.systemDefault());
        }
        engine.start();
        acting.as(Actor.system("start"), () -> starting.fire(new Starting()));
        engine.startJobs();
        started.fire(new Started());
    }

    /** Nothing has begun: the server ends as it stands, and whatever started it learns from its exit code that it did not start. */
    static void end(WillNotStart reason) {
        LOG.error(WillNotStart.SAYS + reason.getMessage());
        Runtime.getRuntime().halt(1);
    }
}
