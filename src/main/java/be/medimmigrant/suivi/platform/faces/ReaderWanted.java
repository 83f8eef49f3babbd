package be.medimmigrant.suivi.platform.faces;

import java.util.UUID;

/** Asked once per session, when a signed-in person opens the first page; the account feature answers with {@link #is}. */
public class ReaderWanted {

    private final UUID account;
    private Reader reader = Reader.NOBODY;

    ReaderWanted(UUID account) {
        this.account = account;
    }

    public UUID account() {
        return account;
    }

    public void is(Reader reader) {
        this.reader = reader;
    }

    Reader reader() {
        return reader;
    }
}
