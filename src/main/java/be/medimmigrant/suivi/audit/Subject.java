package be.medimmigrant.suivi.audit;

/** What a history is asked of: a row and everything that refers to it. */
public enum Subject {
    CASE("case_file", "case_id"), REQUEST("request", "request_id"), PERSON("person", "person_id"), ACCOUNT("account", "account_id");

    private final String table;
    private final String reference;

    Subject(String table, String reference) {
        this.table = table;
        this.reference = reference;
    }

    public String table() { return table; }

    /** The column by which other rows refer to it. */
    public String reference() { return reference; }
}
