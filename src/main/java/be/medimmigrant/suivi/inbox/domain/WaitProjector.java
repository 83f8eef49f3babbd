package be.medimmigrant.suivi.inbox.domain;

import be.medimmigrant.suivi.platform.engine.WaitEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import javax.sql.DataSource;

/** Keeps where cases wait, one statement per event, as {@link TaskProjector} does for tasks. */
@ApplicationScoped
public class WaitProjector {

    private static final String BEGUN = "insert into inbox_wait (wait_id, wait_key, process_key, process_instance_id, case_id, since) values (?, ?, ?, ?, ?, ?)";
    private static final String ENDED = "delete from inbox_wait where wait_id = ?";

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    void follow(@Observes WaitEvent event) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(event.kind() == WaitEvent.Kind.BEGUN ? BEGUN : ENDED)) {
            statement.setString(1, event.waitId());
            if (event.kind() == WaitEvent.Kind.BEGUN) {
                statement.setString(2, event.activityKey());
                statement.setString(3, event.processKey());
                statement.setString(4, event.processInstanceId());
                statement.setObject(5, event.caseId(), Types.OTHER);
                statement.setTimestamp(6, Timestamp.from(event.at()));
            }
            statement.executeUpdate();
        }
    }
}
