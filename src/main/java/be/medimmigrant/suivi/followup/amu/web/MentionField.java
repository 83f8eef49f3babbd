package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.Mention;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line of the checklist: present, missing, or nobody looked. */
public class MentionField implements Serializable {

    private final Mention mention;
    private String found;

    private MentionField(Mention mention, Boolean present) {
        this.mention = mention;
        this.found = present == null ? "" : present ? "present" : "missing";
    }

    static List<MentionField> of(Map<Mention, Boolean> known) {
        List<MentionField> fields = new ArrayList<>();
        for (Mention mention : Mention.values()) fields.add(new MentionField(mention, known.get(mention)));
        return fields;
    }

    static Map<Mention, Boolean> read(List<MentionField> fields) {
        Map<Mention, Boolean> seen = new HashMap<>();
        fields.forEach(field -> seen.put(field.mention, field.found == null || field.found.isEmpty() ? null : (Boolean) field.found.equals("present")));
        return seen;
    }

    public String getCode() { return mention.code(); }

    public String getFound() { return found; }

    public void setFound(String found) { this.found = found; }
}
