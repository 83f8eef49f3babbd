package be.medimmigrant.suivi.inbox.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.Accounts;
import be.medimmigrant.suivi.casefile.Team;
import be.medimmigrant.suivi.inbox.DeadlineRow;
import be.medimmigrant.suivi.inbox.DoneTask;
import be.medimmigrant.suivi.inbox.Inbox;
import be.medimmigrant.suivi.inbox.InboxCounts;
import be.medimmigrant.suivi.inbox.InboxFilter;
import be.medimmigrant.suivi.inbox.InboxList;
import be.medimmigrant.suivi.inbox.Stretch;
import be.medimmigrant.suivi.inbox.TaskRow;
import be.medimmigrant.suivi.inbox.WaitRow;
import be.medimmigrant.suivi.inbox.When;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.Menu;
import be.medimmigrant.suivi.platform.faces.SearchedWords;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The inbox as it is shown: the place comes from the URL, everything else is asked anew for each answer. */
@Named
@ViewScoped
public class InboxPage implements Serializable {

    private static final int ROWS = 25;

    @Inject Inbox inbox;
    @Inject Accounts accounts;
    @Inject Team team;
    @Inject Acting acting;
    @Inject ActingInTransaction transaction;
    @Inject Toasts toasts;
    @Inject TextsBean texts;
    @Inject Menu menu;
    @Inject Clock clock;
    @Inject SearchedWords searched;

    private Place place = Place.HOME;
    private String listWord;
    private String whenWord;
    private String whoWord;
    private String find;
    private String text;
    private String after;
    private String done;
    private String selected;
    private transient InboxCounts counts;
    private transient Stretch<TaskRow> tasks;
    private transient Stretch<WaitRow> waits;
    private transient Stretch<DeadlineRow> deadlines;

    /** View action: where the URL leads, and what was just done. */
    public void open() {
        text = searched.of(find);
        InboxList list = Place.known(InboxList.class, listWord);
        place = new Place(list == null || !getLists().contains(list) ? InboxList.MINE : list, Place.known(When.class, whenWord),
                Ids.read(whoWord), find, text, after);
        if (done != null) inbox.done(done).ifPresent(this::tell);
    }

    /** Before each answer: what was read for the last one is out of date. */
    public void look() {
        counts = inbox.counts();
        tasks = isListOfTasks() ? inbox.tasks(place.list(), place.filter(), place.after(), ROWS) : null;
        waits = place.list() == InboxList.WAITING ? inbox.waiting(place.filter(), place.after(), ROWS) : null;
        deadlines = place.list() == InboxList.DEADLINES ? inbox.deadlines(place.filter(), place.after(), ROWS) : null;
    }

    /** Typed into the filter of the list. */
    public void narrow() {
        place = place.withText(searched.keep(text), text);
    }

    private void tell(DoneTask task) {
        selected = task.nextInList();
        String said = texts.of("inbox.done", texts.of("task." + task.key()), task.caseNumber() == null ? "" : task.caseNumber());
        TaskRow next = task.nextOfCase();
        if (next != null && exists(next.formKey())) toasts.say(said, texts.of("inbox.continue", texts.of("task." + next.key())), taskPage(next.formKey(), next.taskId()));
        else if (task.caseId() != null) toasts.say(said, texts.of("inbox.openCase"), "/casefile/caseFile.xhtml?id=" + task.caseId());
        else toasts.say(said);
    }

    // ---------- what is shown ----------

    /** The lists this person has: cases are for staff and coordination. */
    public List<InboxList> getLists() {
        Set<String> roles = transaction.tell();
        boolean cases = !Collections.disjoint(roles, Set.of(Roles.STAFF, Roles.COORDINATOR));
        return cases ? List.of(InboxList.values()) : List.of(InboxList.MINE, InboxList.TO_TAKE, InboxList.TEAM);
    }

    public boolean isCases() { return getLists().contains(InboxList.DEADLINES); }

    public boolean isListOfTasks() { return place.list().ordinal() <= InboxList.TEAM.ordinal(); }

    public List<Group<TaskRow>> getTasks() { return tasks == null ? List.of() : Group.of(tasks.rows(), TaskRow::when); }

    public List<WaitRow> getWaits() { return waits == null ? List.of() : waits.rows(); }

    public List<Group<DeadlineRow>> getDeadlines() { return deadlines == null ? List.of() : Group.of(deadlines.rows(), DeadlineRow::when); }

    public boolean isNothing() { return (isListOfTasks() ? tasks.rows() : place.list() == InboxList.WAITING ? waits.rows() : deadlines.rows()).isEmpty(); }

    /** The nearest legal term of this person's cases: what an empty list says instead of nothing. */
    public DeadlineRow getNearest() {
        if (!isCases()) return null;
        List<DeadlineRow> first = inbox.deadlines(new InboxFilter(null, acting.id(), null), null, 1).rows();
        return first.isEmpty() ? null : first.get(0);
    }

    public String getMore() {
        String next = isListOfTasks() ? tasks.next() : place.list() == InboxList.WAITING ? waits.next() : deadlines.next();
        return next == null ? null : place.after(next).url();
    }

    /** "12", or "1000+" where counting stopped; nothing where the tab leads to a list that stays narrowed. */
    public String count(InboxList list) {
        if (place.with(list).isFiltered()) return "";
        return counts.isMore(list) ? InboxCounts.MOST + "+" : "" + counts.of(list);
    }

    /** A number of the head of the page: the legal terms there are those of this person's own cases. */
    public long count(InboxList list, When when) { return list == InboxList.DEADLINES ? counts.ofOwnDeadlines(when) : counts.of(list, when); }

    /** The number beside a heading, while nothing narrows the list. */
    public String headingCount(When when) {
        return place.who() != null || place.text() != null || counts.isMore(place.list())
                ? "" : "" + counts.of(place.list(), when);
    }

    public List<When> getPressing() { return List.of(When.LATE, When.TODAY, When.WEEK); }

    /** Days offered for a task to rest until: the next working day, next Monday, in two weeks. */
    public List<LocalDate> getLaterDays() {
        LocalDate next = getToday().plusDays(1);
        while (next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) next = next.plusDays(1);
        LocalDate monday = getToday().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Stream.of(next, monday, monday.plusWeeks(1)).distinct().toList();
    }

    public LocalDate getToday() { return LocalDate.now(clock); }

    /** Who may be given a task. */
    public List<AccountView> getColleagues() { return team.atWork(); }

    /** Whose tasks or cases the list may show. */
    public List<AccountView> getAnswerable() { return team.withThoseWhoLeft(); }

    public Optional<AccountView> account(UUID id) { return accounts.byId(id); }

    public String getWhoName() { return place.who() == null ? null : place.who().equals(acting.id()) ? texts.of("inbox.filter.me") : account(place.who()).map(AccountView::displayName).orElse("?"); }

    public boolean exists(String formKey) { return formKey != null && menu.exists("/" + formKey + ".xhtml"); }

    public String taskPage(String formKey, String taskId) { return "/" + formKey + ".xhtml?task=" + taskId + "&from=inbox"; }

    // ---------- where links lead ----------

    public Place getPlace() { return place; }

    public String getUrl() { return place.url(); }

    public String getFirst() { return place.after(null).url(); }

    public String to(InboxList list) { return place.with(list).url(); }

    public String to(InboxList list, When when) { return new Place(list, when, list == InboxList.DEADLINES ? acting.id() : null, null, null, null).url(); }

    public String toWho(UUID who) { return place.with(who).url(); }

    public String getWithoutWhen() { return place.with((When) null).url(); }

    public String getWithoutText() { return place.withText(null, null).url(); }

    public String getUnfiltered() { return place.unfiltered().url(); }

    public boolean isFiltered() { return place.isFiltered(); }

    // ---------- words of the URL ----------

    public String getListWord() { return listWord; }

    public void setListWord(String listWord) { this.listWord = listWord; }

    public String getWhenWord() { return whenWord; }

    public void setWhenWord(String whenWord) { this.whenWord = whenWord; }

    public String getWhoWord() { return whoWord; }

    public void setWhoWord(String whoWord) { this.whoWord = whoWord; }

    public String getFind() { return find; }

    public void setFind(String find) { this.find = find; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getAfter() { return after; }

    public void setAfter(String after) { this.after = after; }

    public String getDone() { return done; }

    public void setDone(String done) { this.done = done; }

    public String getSelected() { return selected; }
}
