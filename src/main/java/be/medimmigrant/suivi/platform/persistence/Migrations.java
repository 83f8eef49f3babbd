package be.medimmigrant.suivi.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.SessionFactory;

/** Brings the schema to this version, then refuses to start if the entities do not fit it. A schema of a newer release is left alone. */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    @Inject @Any Instance<JavaMigration> computed;
    @PersistenceUnit(unitName = "suivi") EntityManagerFactory entities;

    /** @return what a newer release did to this schema and this one does not know: it would write what that one cannot read */
    public Optional<String> newerThanThis() {
        return Arrays.stream(flyway().info().all()).filter(m -> m.getState() == MigrationState.FUTURE_SUCCESS || m.getState() == MigrationState.FUTURE_FAILED)
                .map(m -> m.getVersion() + " (" + m.getDescription() + ")").reduce((earlier, later) -> later);
    }

    public void run() {
        flyway().migrate();
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    private Flyway flyway() {
        return Flyway.configure(Migrations.class.getClassLoader()).dataSource(dataSource).locations("classpath:db/migration")
                .validateMigrationNaming(true).javaMigrations(computed.stream().toArray(JavaMigration[]::new)).load();
    }
}
