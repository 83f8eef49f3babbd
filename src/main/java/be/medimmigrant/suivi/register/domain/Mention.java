package be.medimmigrant.suivi.register.domain;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One theme of a request; the position keeps the order in which they were said. */
@Embeddable
public record Mention(String theme, int position) {

    static Set<Mention> of(List<String> themes) {
        Set<Mention> mentions = new HashSet<>();
        themes.forEach(theme -> mentions.add(new Mention(theme, mentions.size())));
        return mentions;
    }

    static List<String> inOrder(Collection<Mention> mentions) {
        return mentions.stream().sorted(Comparator.comparingInt(Mention::position)).map(Mention::theme).toList();
    }
}
