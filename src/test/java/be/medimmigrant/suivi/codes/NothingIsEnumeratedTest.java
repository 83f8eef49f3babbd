package be.medimmigrant.suivi.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a list holds is not said again in Java: whoever adds a code must find it offered. Two codes of one list side by side in a
 * collection are such an enumeration; a single code is what a process branches on. The demo invents a year of people and may name them.
 */
class NothingIsEnumeratedTest {

    private static final Path JAVA = Path.of("src/main/java/be/medimmigrant/suivi");
    private static final Pattern COLLECTION = Pattern.compile("(?:Set|List|Map|Stream|Arrays)\\.(?:of|asList)\\(([^;]*)|\\{\\s*(\"[^;{}]*)}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_]*)\"");

    /** Words of the law and of the machine, not what is offered to anybody. */
    private static final Set<String> NOT_OFFERED = Set.of("terminology", "measures", "processes", "deadline_rules", "roles");

    /** What a process or a rule branches on, with its reason. */
    private static final Map<String, String> BRANCHES = Map.of(
            "AmuBeside.java", "the papers that prove the filing stand beside the step that asks for it",
            "FundEligibility.java", "an unlimited stay and a stay abroad are a rule of the fund's decision table",
            "FundOpening.java", "the reason follows from the step of the AMU case that opens the fund");
    private static final CodeBook BOOK = CodesForTests.delivered();

    @Test
    void noCollectionInJavaNamesSeveralCodesOfOneList() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(JAVA)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java") && !f.startsWith(JAVA.resolve("demo")) && !BRANCHES.containsKey(f.getFileName().toString())).toList())
                enumerated(Files.readString(file)).forEach((list, codes) -> found.put(file.getFileName() + " " + list, codes));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void anEnumerationIsSeen() {
        assertThat(enumerated("private static final Set<String> MEANS = Set.of(\"phone\", \"email\");")).containsKey("contact_means");
        assertThat(enumerated("private static final String[] MEANS = {\"phone\", \"email\"};")).containsKey("contact_means");
        assertThat(enumerated("if (means.equals(\"phone\")) call();")).isEmpty();
    }

    private static Map<String, Set<String>> enumerated(String java) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Matcher collection = COLLECTION.matcher(java); collection.find();) {
            Set<String> said = LITERAL.matcher(collection.group()).results().map(literal -> literal.group(1)).collect(Collectors.toSet());
            BOOK.lists().forEach((list, codes) -> {
                Set<String> named = new HashSet<>(said);
                named.retainAll(codes.keySet());
                if (named.size() > 1 && !NOT_OFFERED.contains(list)) found.computeIfAbsent(list, l -> new TreeSet<>()).addAll(named);
            });
        }
        return found;
    }
}
