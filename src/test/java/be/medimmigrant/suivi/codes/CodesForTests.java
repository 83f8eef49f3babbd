package be.medimmigrant.suivi.codes;

import be.medimmigrant.suivi.codes.domain.CodeFiles;
import java.util.List;
import java.util.stream.Stream;

/** The lists as delivered, without a database. */
public final class CodesForTests {

    private CodesForTests() {}

    public static CodeBook delivered() {
        CodeFiles files = CodeFiles.delivered();
        return CodeBook.of(1, files.items(), files.rollups());
    }

    /** As delivered, but for one code that may be recorded until that year only. */
    public static CodeBook closing(String list, String code, int lastYear) {
        CodeFiles files = CodeFiles.delivered();
        List<Code> items = files.items().stream().map(c -> c.list().equals(list) && c.code().equals(code) ? until(c, lastYear) : c).toList();
        return CodeBook.of(1, items, files.rollups());
    }

    /** As delivered, and one code more. */
    public static CodeBook with(Code added) {
        CodeFiles files = CodeFiles.delivered();
        return CodeBook.of(1, Stream.concat(files.items().stream(), Stream.of(added)).toList(), files.rollups());
    }

    public static Codes reading(CodeBook book) {
        return new Codes() {
            @Override
            public CodeBook book() {
                return book;
            }
        };
    }

    private static Code until(Code c, int lastYear) {
        return new Code(c.list(), c.code(), c.labelFr(), c.labelNl(), c.labelEn(), c.parent(), c.kind(), c.noValue(), c.order(), c.validFrom(), lastYear, c.attributes());
    }
}
