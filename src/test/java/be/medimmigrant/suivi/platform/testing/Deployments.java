package be.medimmigrant.suivi.platform.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.ClassLoaderAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the whole suite: the WAR as built, plus the test classes that run inside it. */
@ArquillianSuiteDeployment
public class Deployments {

    @Deployment
    public static WebArchive war() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("project.build.directory"), "suivi.war"));
        return war.setWebXML(new StringAsset(openToTests(text(war.get("WEB-INF/web.xml").getAsset()))))
                .addPackages(true, archivePath -> !archivePath.get().matches(".*(BrowserIT|/run/|/Browser|/testing/TestSession|ProcessTest).*"),
                        "be.medimmigrant.suivi")
                .addAsWebResource(new File(System.getProperty("project.basedir", "."), "src/test/webapp/specimen.xhtml"), "specimen.xhtml")
                .addAsWebResource(new ClassLoaderAsset("axe.min.js"), "resources/testing/axe.js")
                .addClass(ArquillianSuiteDeployment.class)
                .addAsLibraries(jarOf(org.assertj.core.api.Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class));
    }

    /** The runner inside the server and the test-only resources need no sign-in; only this archive has them. */
    private static String openToTests(String webXml) {
        return webXml.replace("<url-pattern>/api/v1/health</url-pattern>",
                "<url-pattern>/api/v1/health</url-pattern><url-pattern>/ArquillianServletRunnerEE9</url-pattern><url-pattern>/api/v1/test/*</url-pattern>");
    }

    private static String text(Asset asset) {
        try (InputStream in = asset.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
