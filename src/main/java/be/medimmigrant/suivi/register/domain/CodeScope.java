package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.codes.Rollup;
import be.medimmigrant.suivi.codes.YearRows;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which recorded codes a row of the statistics is made of (codes/README.md): those the year's table counts there. Without a year
 * its own and those below it, or for a group its members of all years; a member that is the group itself stands for its own marks only.
 *
 * @param empty whether «not recorded» is counted there too: in the row «unknown» and in every total above it
 */
record CodeScope(Set<String> codes, boolean empty) {

    static CodeScope of(CodeBook book, String list, String row, Integer year) {
        Set<String> codes = year == null ? ever(book, list, row) : YearRows.counted(book, list, row, year);
        boolean empty = codes.stream().anyMatch(code -> book.find(list, code).filter(c -> "unknown".equals(c.noValue())).isPresent());
        return new CodeScope(codes, empty);
    }

    private static Set<String> ever(CodeBook book, String list, String row) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> members = book.rollups().stream().filter(r -> r.list().equals(list) && r.code().equals(row)).map(Rollup::member).distinct().toList();
        if (members.isEmpty()) book.tree(list, row).forEach(code -> codes.add(code.code()));
        for (String member : members) codes.addAll(member.equals(row) ? Set.of(row) : ever(book, list, member));
        return codes;
    }
}
