package be.medimmigrant.suivi.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.SessionFactory;

/** Brings the schema to this version, then refuses to start if the entities do not fit it. */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    @Inject @Any Instance<JavaMigration> computed;
    @PersistenceUnit(unitName = "suivi") EntityManagerFactory entities;

    public void run() {
        Flyway.configure(Migrations.class.getClassLoader()).dataSource(dataSource).locations("classpath:db/migration")
                .validateMigrationNaming(true).javaMigrations(computed.stream().toArray(JavaMigration[]::new)).load().migrate();
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
