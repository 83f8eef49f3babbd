package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file somebody chose; its name stays on their machine. */
final class Uploaded {

    private Uploaded() {}

    /** Refuses {@code casefile.fileMissing}. */
    static byte[] bytes(Part file) {
        if (file == null || file.getSize() == 0) throw new RuleViolated("casefile.fileMissing");
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new RuleViolated("casefile.fileMissing");
        }
    }
}
