package be.medimmigrant.suivi.register;

import java.util.UUID;

/**
 * Which requests; a null part does not restrict. The same filter lists and counts, so that a number and its list agree.
 *
 * @param year of {@code received_on}; {@code month} 1 to 12 within it
 * @param means a row of {@code contact_means}: a total or group takes all it is made of, «unknown» also what was not recorded
 * @param category a row of {@code requester_categories}, likewise; {@code theme} a row of {@code request_types}, likewise
 * @param state open or closed
 * @param words in the note, the number, the name of the person or of the requester; each of them must be found
 */
public record RequestFilter(Integer year, Integer month, String means, String category, String theme, String state, UUID person, UUID requester,
        String words) {

    /** In place of a theme: the requests that have none. */
    public static final String NO_THEME = "none";

    public static RequestFilter all() {
        return new RequestFilter(null, null, null, null, null, null, null, null, null);
    }

    public static RequestFilter ofYear(int year) {
        return all().in(year, null);
    }

    public RequestFilter in(Integer ofYear, Integer ofMonth) {
        return new RequestFilter(ofYear, ofMonth, means, category, theme, state, person, requester, words);
    }

    public RequestFilter by(String meansRow) {
        return new RequestFilter(year, month, meansRow, category, theme, state, person, requester, words);
    }

    public RequestFilter from(String categoryRow) {
        return new RequestFilter(year, month, means, categoryRow, theme, state, person, requester, words);
    }

    public RequestFilter about(String themeRow) {
        return new RequestFilter(year, month, means, category, themeRow, state, person, requester, words);
    }

    public RequestFilter inState(String openOrClosed) {
        return new RequestFilter(year, month, means, category, theme, openOrClosed, person, requester, words);
    }

    public RequestFilter ofPerson(UUID one) {
        return new RequestFilter(year, month, means, category, theme, state, one, requester, words);
    }

    public RequestFilter saying(String typed) {
        return new RequestFilter(year, month, means, category, theme, state, person, requester, typed);
    }
}
