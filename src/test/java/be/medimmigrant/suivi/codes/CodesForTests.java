package be.medimmigrant.suivi.codes;

import be.medimmigrant.suivi.codes.domain.CodeFiles;

/** The lists as delivered, without a database. */
public final class CodesForTests {

    private CodesForTests() {}

    public static CodeBook delivered() {
        CodeFiles files = CodeFiles.delivered();
        return CodeBook.of(1, files.items(), files.rollups());
    }
}
