package be.medimmigrant.suivi.codes;

import be.medimmigrant.suivi.codes.domain.CodeFiles;
import java.util.List;
import java.util.stream.Stream;

/** The lists as delivered, without a database. */
public final class CodesForTests {

    private static final CodeFiles FILES = CodeFiles.delivered();

    private CodesForTests() {}

    public static CodeBook delivered() {
        return CodeBook.of(1, FILES.items(), FILES.rollups());
    }

    /** As delivered, but for one code that may be recorded until that year only. */
    public static CodeBook closing(String list, String code, int lastYear) {
        List<Code> items = FILES.items().stream().map(c -> c.list().equals(list) && c.code().equals(code) ? until(c, lastYear) : c).toList();
        return CodeBook.of(1, items, FILES.rollups());
    }

    /** As delivered, and one code more. */
    public static CodeBook with(Code added) {
        return CodeBook.of(1, Stream.concat(FILES.items().stream(), Stream.of(added)).toList(), FILES.rollups());
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
