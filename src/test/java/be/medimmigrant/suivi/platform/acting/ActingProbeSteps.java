package be.medimmigrant.suivi.platform.acting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Only in the tested archive: asks the database who acts, as the first statement of its own, and remembers the answers. */
@Named
@ApplicationScoped
public class ActingProbeSteps {

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    public String ask() {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('suivi.actor', true) || ' ' || current_setting('suivi.origin', true)")) {
            row.next();
            String answer = row.getString(1);
            heard.add(answer == null ? "nobody" : answer);
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> heard() {
        return heard;
    }

    public void forget() {
        heard.clear();
    }
}
