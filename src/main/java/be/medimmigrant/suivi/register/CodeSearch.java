package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.PlainLetters;
import be.medimmigrant.suivi.register.domain.Synonyms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds a code by what people say: a label in any of our languages, a synonym («mutuelle», «DMH», «9ter»), a postcode; accents
 * and case do not matter, the beginning of each word is enough. «?» asks for the ways to say that it is not known.
 */
@ApplicationScoped
public class CodeSearch {

    @Inject Codes codes;
    @Inject Synonyms synonyms;
    @Inject Clock clock;

    private record Found(Code code, int rank) {}

    /** The likeliest first, at most that many; everything in the list's order when nothing is typed. */
    public List<Code> find(String typed, int atMost, String... lists) {
        return find(LocalDate.now(clock).getYear(), typed, atMost, lists);
    }

    /** Among the codes of that year. */
    public List<Code> find(int year, String typed, int atMost, String... lists) {
        Stream<Code> all = Stream.of(lists).flatMap(list -> codes.items(list, year).stream()).filter(code -> !"not_recorded".equals(code.noValue()));
        if (typed == null || typed.isBlank()) return all.limit(atMost).toList();
        if (typed.strip().equals("?")) return all.filter(Code::isNoValue).limit(atMost).toList();
        List<String> words = PlainLetters.words(typed);
        return all.map(code -> new Found(code, rank(code, words))).filter(found -> found.rank() < NOT_AT_ALL)
                .sorted(Comparator.comparingInt(Found::rank)).limit(atMost).map(Found::code).toList();
    }

    private static final int NOT_AT_ALL = 9;

    private int rank(Code code, List<String> typed) {
        int best = NOT_AT_ALL;
        List<List<String>> names = names(code);
        for (List<String> name : names) best = Math.min(best, rank(name, typed));
        if (best < NOT_AT_ALL) return code.isNoValue() ? best + 2 : best;
        List<String> anywhere = names.stream().flatMap(List::stream).toList();
        return typed.stream().allMatch(word -> anywhere.stream().anyMatch(other -> other.startsWith(word))) ? 5 : NOT_AT_ALL;
    }

    /** 0 the name itself, 1 its beginning, 2 beginnings of its first words, 4 of some of its words. */
    private static int rank(List<String> name, List<String> typed) {
        if (name.equals(typed)) return 0;
        if (typed.size() > name.size() || typed.isEmpty()) return NOT_AT_ALL;
        boolean inOrder = true;
        for (int i = 0; i < typed.size(); i++) inOrder &= name.get(i).startsWith(typed.get(i));
        if (inOrder) return typed.get(0).equals(name.get(0)) ? 1 : 2;
        return typed.stream().allMatch(word -> name.stream().anyMatch(other -> other.startsWith(word))) ? 4 : NOT_AT_ALL;
    }

    private List<List<String>> names(Code code) {
        List<List<String>> names = new ArrayList<>();
        for (String label : List.of(code.labelFr(), code.labelNl(), code.labelEn())) names.add(PlainLetters.words(label));
        synonyms.of(code.list(), code.code()).forEach(names::add);
        for (String abbreviation : List.of(code.attribute("abbr_fr"), code.attribute("abbr_nl")))
            if (!abbreviation.isEmpty()) names.add(PlainLetters.words(abbreviation));
        String postcodes = code.list().equals("places_of_residence")
                ? codes.find("communes", code.code()).map(commune -> commune.attribute("postcodes")).orElse("") : code.attribute("iso2");
        for (String one : postcodes.split("\\|")) if (!one.isBlank()) names.add(PlainLetters.words(one));
        return names;
    }
}
