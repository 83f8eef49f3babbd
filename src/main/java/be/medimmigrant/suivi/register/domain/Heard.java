package be.medimmigrant.suivi.register.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a request says, apart from who asks and whom it is about. */
public record Heard(String means, String language, boolean nonMedical, List<String> themes, List<String> medicalThemes, Set<String> conditions,
        String outcome, String note) {

    /** Before anything was said. */
    static final Heard NOTHING = new Heard(null, null, false, List.of(), List.of(), Set.of(), null, null);

    public Heard {
        themes = List.copyOf(new LinkedHashSet<>(themes));
        medicalThemes = List.copyOf(new LinkedHashSet<>(medicalThemes));
        conditions = Set.copyOf(conditions);
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
