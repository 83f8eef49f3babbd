package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.codes.Rollup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which recorded codes a row of the statistics is made of (codes/README.md): its own and those below it, or for a group the
 * members valid in that year; a member that is the group itself stands for its own marks only.
 *
 * @param empty whether «not recorded» is counted there too: in the row «unknown» and in every total above it
 */
record CodeScope(Set<String> codes, boolean empty) {

    static CodeScope of(CodeBook book, String list, String row, Integer year) {
        Set<String> codes = new LinkedHashSet<>();
        collect(book, list, row, year, codes);
        boolean empty = codes.stream().anyMatch(code -> book.find(list, code).filter(c -> "unknown".equals(c.noValue())).isPresent());
        return new CodeScope(codes, empty);
    }

    private static void collect(CodeBook book, String list, String row, Integer year, Set<String> codes) {
        List<String> members = book.rollups().stream().filter(r -> r.list().equals(list) && r.code().equals(row) && (year == null || r.validIn(year))).map(Rollup::member).distinct().toList();
        if (members.isEmpty()) book.tree(list, row).forEach(code -> codes.add(code.code()));
        for (String member : members) {
            if (member.equals(row)) codes.add(row);
            else collect(book, list, member, year, codes);
        }
    }
}
