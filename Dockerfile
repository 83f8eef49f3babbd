# The provisioned server with the WAR in it. Build it first: mvn package -DskipTests
FROM eclipse-temurin:17-jre
RUN useradd --system --home /opt/suivi suivi
COPY --chown=suivi target/server /opt/suivi
COPY --chown=suivi target/suivi.war /opt/suivi/standalone/deployments/suivi.war
USER suivi
ENV LAUNCH_JBOSS_IN_BACKGROUND=1 \
    JAVA_OPTS="-Xms128m -Xmx1024m -XX:MaxMetaspaceSize=512m -Djava.net.preferIPv4Stack=true -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true"
EXPOSE 8080
HEALTHCHECK --interval=30s --start-period=90s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /api/v1/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q 200"]
# SUIVI_DB_URL, SUIVI_DB_USER, SUIVI_DB_PASSWORD say where the database is; SUIVI_DB_POOL how many connections;
# SUIVI_PROXY=true where only a reverse proxy reaches the port
CMD ["/opt/suivi/bin/standalone.sh", "-b", "0.0.0.0"]
