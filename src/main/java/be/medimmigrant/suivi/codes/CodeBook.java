package be.medimmigrant.suivi.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All code lists at one moment; never changes. {@code version} is the database's number of that moment. */
public record CodeBook(long version, Map<String, Map<String, Code>> lists, List<Rollup> rollups) {

    /** Each list is told as a tree: a code, then what stands below it, siblings by their order. */
    public static CodeBook of(long version, List<Code> items, List<Rollup> rollups) {
        Map<String, List<Code>> byList = new LinkedHashMap<>();
        items.forEach(item -> byList.computeIfAbsent(item.list(), list -> new ArrayList<>()).add(item));
        Map<String, Map<String, Code>> lists = new LinkedHashMap<>();
        byList.forEach((list, codes) -> lists.put(list, asTree(codes)));
        return new CodeBook(version, Collections.unmodifiableMap(lists), List.copyOf(rollups));
    }

    private static Map<String, Code> asTree(List<Code> codes) {
        Map<String, List<Code>> below = new LinkedHashMap<>();
        codes.stream().sorted(Comparator.comparingInt(Code::order)).forEach(c -> below.computeIfAbsent(c.parent(), p -> new ArrayList<>()).add(c));
        Map<String, Code> tree = new LinkedHashMap<>();
        walk(below, null, tree);
        return Collections.unmodifiableMap(tree);
    }

    private static void walk(Map<String, List<Code>> below, String parent, Map<String, Code> tree) {
        for (Code code : below.getOrDefault(parent, List.of())) {
            tree.put(code.code(), code);
            walk(below, code.code(), tree);
        }
    }

    public Optional<Code> find(String list, String code) {
        return Optional.ofNullable(of(list).get(code));
    }

    public List<Code> all(String list) {
        return List.copyOf(of(list).values());
    }

    /** The one row that holds all the others of a list that is counted. */
    public Optional<Code> total(String list) {
        List<Code> totals = all(list).stream().filter(code -> code.kind().equals("total") && code.parent() == null).toList();
        return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
    }

    /** What may be recorded in that year, in order. */
    public List<Code> items(String list, int year) {
        return all(list).stream().filter(c -> c.recordable() && c.validIn(year)).toList();
    }

    /** What a field offers: what may be said in that year, and what stands in it already, closed or not. «Not recorded» is its empty entry. */
    public List<Code> offered(String list, int year, String stored) {
        return all(list).stream().filter(c -> c.code().equals(stored) || c.recordable() && c.validIn(year) && !"not_recorded".equals(c.noValue())).toList();
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

    /** Below which codes of a list a new one may stand: where the year counts it. */
    public List<Code> parents(String list) {
        return all(list).stream().filter(c -> !c.isNoValue() && !c.overlaps()).toList();
    }

    /** How far below the top of its list a code stands: 0 at the top. */
    public int depth(Code code) {
        return code.parent() == null ? 0 : 1 + find(code.list(), code.parent()).map(this::depth).orElse(0);
    }

    private Map<String, Code> of(String list) {
        Map<String, Code> codes = lists.get(list);
        if (codes == null) throw new IllegalArgumentException("There is no code list " + list);
        return codes;
    }
}
