package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.person.NameKeys;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.Set;

/** One spelling of one word of a requester's name, and how it sounds. */
@Embeddable
public record CallerKey(String word, String sound) {

    static Set<CallerKey> of(NameKeys name) {
        Set<CallerKey> keys = new HashSet<>();
        for (NameKeys.Unit unit : name.units()) for (String word : unit.spellings()) for (String sound : NameKeys.soundsOf(word)) keys.add(new CallerKey(word, sound));
        return keys;
    }
}
