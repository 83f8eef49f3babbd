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
import java.sql.Statement;
import javax.sql.DataSource;

/** The start, told top to bottom. A second node waits at the lock and then finds everything done. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

    private static final long LOCK = 7_480_033_1L;

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    @Inject Migrations migrations;
    @Inject Engine engine;
    @Inject Acting acting;
    @Inject Event<Starting> starting;
    @Inject Event<Started> started;

    @PostConstruct
    void start() {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            // another node may migrate for longer than any statement of a page may take
            statement.execute("set statement_timeout = 0");
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                migrations.run();
                engine.start();
                acting.as(Actor.system("start"), () -> starting.fire(new Starting()));
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
                statement.execute("reset statement_timeout");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
        engine.startJobs();
        started.fire(new Started());
    }
}
