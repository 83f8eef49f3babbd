package be.medimmigrant.suivi.register;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.register.domain.RequestListQueries;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists and counts requests; a count and the list behind it come from the same condition. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class RequestList {

    @Inject RequestListQueries queries;

    /** The newest first. @param after the {@link RequestRow#place()} of the last row of the page before; null = the first page */
    public RequestListPage page(RequestFilter filter, String after, int size) {
        List<RequestRow> rows = queries.rows(filter, after, size + 1);
        boolean more = rows.size() > size;
        List<RequestRow> shown = more ? rows.subList(0, size) : rows;
        return new RequestListPage(List.copyOf(shown), queries.count(filter), more ? shown.get(size - 1).place() : null);
    }

    /** Does nothing: whoever reads no requests is refused before a page of them is begun. */
    public void mustRead() {}

    public long count(RequestFilter filter) {
        return queries.count(filter);
    }

    /** How many requests nobody closed yet: a number anybody may see. */
    @AllowedTo(ANYBODY)
    public long open() {
        return count(RequestFilter.all().inState("open"));
    }

    /** The request with exactly this number. */
    public Optional<UUID> byNumber(String number) {
        return queries.byNumber(number);
    }

    /** The followed case a request led to, if it did. */
    public Optional<FollowedCase> caseOf(UUID requestId) {
        return queries.caseOf(requestId);
    }

    /** The years in which requests were received, newest first. */
    public List<Integer> years() {
        return queries.years();
    }
}
