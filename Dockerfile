# The provisioned server with the WAR in it. Build it first: mvn package -DskipTests
FROM eclipse-temurin:17-jre
RUN useradd --system --home /opt/suivi suivi
COPY --chown=suivi target/server /opt/suivi
COPY --chown=suivi target/suivi.war /opt/suivi/standalone/deployments/suivi.war
USER suivi
# TZ is the zone of the engine's moments: a database keeps the one it was begun in (docs/operations.md)
ENV TZ=UTC \
    LAUNCH_JBOSS_IN_BACKGROUND=1 \
    JAVA_OPTS="-Xms128m -Xmx1024m -XX:MaxMetaspaceSize=512m -XX:+ExitOnOutOfMemoryError -Djava.net.preferIPv4Stack=true -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true -Djboss.as.management.blocking.timeout=900"
EXPOSE 8080
# Alive, not well: what a person must mend (GET /api/v1/health) is not mended by a new start
HEALTHCHECK --interval=30s --timeout=10s --start-period=360s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /api/v1/health?alive HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q 200"]
# SUIVI_DB_URL, SUIVI_DB_USER, SUIVI_DB_PASSWORD say where the database is; the others: docs/operations.md
CMD ["/opt/suivi/bin/standalone.sh", "-b", "0.0.0.0"]
