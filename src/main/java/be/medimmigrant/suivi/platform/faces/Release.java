package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * A mark of the style and scripts as they are now, part of their addresses: browsers keep them for a week and fetch them
 * anew after an update. Made of their bytes, so that two nodes of one release agree.
 */
@Named("release")
@ApplicationScoped
public class Release {

    @Inject ServletContext web;
    private String mark;

    public synchronized String getMark() {
        if (mark == null) mark = Long.toString(sumOf("/resources/suivi/", new CRC32()).getValue(), 36);
        return mark;
    }

    private CRC32 sumOf(String folder, CRC32 sum) {
        Set<String> entries = web.getResourcePaths(folder);
        if (entries == null) return sum;
        for (String entry : new TreeSet<>(entries)) {
            if (entry.endsWith("/")) sumOf(entry, sum);
            else add(entry, sum);
        }
        return sum;
    }

    private void add(String file, CRC32 sum) {
        try (InputStream in = web.getResourceAsStream(file)) {
            sum.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
