package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.domain.CaseListQueries;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists and counts cases; a count and the list behind it come from the same condition. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class CaseList {

    @Inject CaseListQueries queries;
    @Inject Acting acting;

    /** @param after the number of the last case of the page before; null = the first page */
    public CaseListPage page(CaseFilter filter, String after, int size) {
        List<CaseRow> rows = queries.rows(filter, after, size + 1);
        boolean more = rows.size() > size;
        List<CaseRow> shown = more ? rows.subList(0, size) : rows;
        return new CaseListPage(List.copyOf(shown), queries.count(filter), more ? shown.get(size - 1).number() : null);
    }

    public int count(CaseFilter filter) {
        return queries.count(filter);
    }

    /** The case with exactly this number. */
    public Optional<UUID> byNumber(String number) {
        return queries.byNumber(number);
    }

    /** How many cases are open: a number anybody may see. */
    @AllowedTo(ANYBODY)
    public int open() {
        return queries.count(CaseFilter.all().withState("open"));
    }

    /** Cases whose number or alias the words mean, newest first; nothing for who may not read cases. */
    @AllowedTo(ANYBODY)
    public List<CaseFound> find(String words, int most) {
        return queries.find(words.strip(), acting.id(), most);
    }

    /** The years in which cases were opened or closed, newest first. */
    public List<Integer> years() {
        return queries.years();
    }
}
