package be.medimmigrant.suivi.person.domain;

import be.medimmigrant.suivi.person.NameKeys;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.Set;

/** One spelling of one word of a name, and how it sounds. */
@Embeddable
public record NameKey(String word, String sound) {

    static Set<NameKey> of(NameKeys name) {
        Set<NameKey> keys = new HashSet<>();
        for (NameKeys.Unit unit : name.units()) for (String word : unit.spellings()) for (String sound : NameKeys.soundsOf(word)) keys.add(new NameKey(word, sound));
        return keys;
    }
}
