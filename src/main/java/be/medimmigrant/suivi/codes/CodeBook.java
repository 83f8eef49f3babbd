package be.medimmigrant.suivi.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All code lists at one moment; never changes. {@code version} is the database's number of that moment. */
public record CodeBook(long version, Map<String, Map<String, Code>> lists, List<Rollup> rollups) {

    /** @param items in the order of their lists */
    public static CodeBook of(long version, List<Code> items, List<Rollup> rollups) {
        Map<String, Map<String, Code>> lists = new LinkedHashMap<>();
        for (Code item : items) lists.computeIfAbsent(item.list(), list -> new LinkedHashMap<>()).put(item.code(), item);
        lists.replaceAll((list, codes) -> Collections.unmodifiableMap(codes));
        return new CodeBook(version, Collections.unmodifiableMap(lists), List.copyOf(rollups));
    }

    public Optional<Code> find(String list, String code) {
        return Optional.ofNullable(of(list).get(code));
    }

    public List<Code> all(String list) {
        return List.copyOf(of(list).values());
    }

    /** What may be recorded in that year, in order. */
    public List<Code> items(String list, int year) {
        return all(list).stream().filter(c -> c.recordable() && c.validIn(year)).toList();
    }

    public List<Code> children(String list, String parent) {
        return all(list).stream().filter(c -> parent.equals(c.parent())).toList();
    }

    /** The code and everything below it in the tree. */
    public List<Code> tree(String list, String root) {
        List<Code> found = new ArrayList<>(find(list, root).stream().toList());
        children(list, root).forEach(child -> found.addAll(tree(list, child.code())));
        return found;
    }

    private Map<String, Code> of(String list) {
        Map<String, Code> codes = lists.get(list);
        if (codes == null) throw new IllegalArgumentException("There is no code list " + list);
        return codes;
    }
}
