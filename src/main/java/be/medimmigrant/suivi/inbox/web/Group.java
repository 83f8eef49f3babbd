package be.medimmigrant.suivi.inbox.web;

import be.medimmigrant.suivi.inbox.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows of one urgency, under one heading. */
public record Group<T>(When when, List<T> rows) {

    static <T> List<Group<T>> of(List<T> rows, Function<T, When> when) {
        List<Group<T>> groups = new ArrayList<>();
        for (T row : rows) {
            if (groups.isEmpty() || groups.get(groups.size() - 1).when() != when.apply(row)) groups.add(new Group<>(when.apply(row), new ArrayList<>()));
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }
}
