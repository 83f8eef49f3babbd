package be.medimmigrant.suivi.casefile;

/** Pieces of SQL about cases that several lists read alike. */
public final class CaseSql {

    private static final String NEXT_TERM = """
             left join lateral (select safe_day, legal_day from case_deadline where case_id = %s and status = 'OPEN' and nature = 'client'
                                order by safe_day, legal_day, id limit 1) d on true
            """;

    private CaseSql() {}

    /**
     * Joins the client's next term, if one runs, as {@code d.safe_day} and {@code d.legal_day}.
     *
     * @param caseId the column that holds the case's id, such as {@code c.id}
     */
    public static String nextTerm(String caseId) {
        return NEXT_TERM.formatted(caseId);
    }
}
