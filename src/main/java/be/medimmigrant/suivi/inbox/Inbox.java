package be.medimmigrant.suivi.inbox;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.inbox.domain.CaseLists;
import be.medimmigrant.suivi.inbox.domain.Counting;
import be.medimmigrant.suivi.inbox.domain.ListKey;
import be.medimmigrant.suivi.inbox.domain.Reader;
import be.medimmigrant.suivi.inbox.domain.TaskLists;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits for the acting person and the team, most urgent first. Everybody sees the tasks of their roles and no others. */
@Stateless
@AllowedTo(ANYBODY)
public class Inbox {

    @Inject TaskLists tasks;
    @Inject CaseLists cases;
    @Inject Counting counting;
    @Inject Acting acting;
    @Inject ActingInTransaction transaction;
    @Inject Clock clock;

    /**
     * A stretch of a list of tasks.
     *
     * @param list one of the three lists of tasks
     * @param after the key a stretch before gave, or null for the beginning
     * @param size number of rows, 1 to 100
     */
    public Stretch<TaskRow> tasks(InboxList list, InboxFilter filter, String after, int size) {
        if (list == InboxList.WAITING || list == InboxList.DEADLINES) throw new IllegalArgumentException("Not a list of tasks: " + list);
        return tasks.read(list, reader(), filter, key(after), size);
    }

    /** Who is waited for, longest first: processes that wait for an answer or a day, and tasks that rest. */
    @AllowedTo({STAFF, COORDINATOR})
    public Stretch<WaitRow> waiting(InboxFilter filter, String after, int size) {
        return cases.waiting(reader(), filter, key(after), size);
    }

    /** Open legal terms of all cases, by safe day. */
    @AllowedTo({STAFF, COORDINATOR})
    public Stretch<DeadlineRow> deadlines(InboxFilter filter, String after, int size) {
        return cases.deadlines(reader(), filter, key(after), size);
    }

    /**
     * Open legal terms whose safe or legal day lies between two days, both included: at most five hundred, by safe day.
     *
     * @param who whose cases, or null for everybody's
     */
    @AllowedTo({STAFF, COORDINATOR})
    public List<DeadlineRow> deadlinesBetween(LocalDate first, LocalDate last, UUID who) {
        return cases.deadlinesBetween(reader(), who, first, last, 500);
    }

    /** Every number of the page. */
    public InboxCounts counts() {
        return counting.count(reader());
    }

    /** A task the acting person ended, with what comes next; empty if it is open or somebody else ended it. */
    public Optional<DoneTask> done(String taskId) {
        return tasks.done(reader(), taskId);
    }

    private Reader reader() {
        return new Reader(acting.id(), transaction.tell(), clock.instant());
    }

    private static ListKey key(String after) {
        return ListKey.parse(after).orElse(ListKey.START);
    }
}
