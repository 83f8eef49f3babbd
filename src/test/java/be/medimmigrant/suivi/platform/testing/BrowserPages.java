package be.medimmigrant.suivi.platform.testing;

import java.util.List;
import java.util.function.Supplier;

/**
 * Every page of Suivi, for PagesBrowserIT. A new page joins the list; one that shows a record may first have it made
 * by a test-only resource ({@link Browser#staged}).
 */
public final class BrowserPages {

    /** @param user who looks at it; "" for a page before signing in */
    public record Entry(String name, String user, Supplier<String> path) {}

    private static final List<Entry> ALL = List.of(
            page("signIn", "", "/account/signIn.xhtml"),
            new Entry("firstAdministrator", "", () -> Browser.staged("/api/v1/test/first-administrator")),
            page("inbox", "noor", "/inbox/inbox.xhtml"),
            page("requests", "noor", "/register/requests.xhtml"),
            page("newRequest", "noor", "/register/newRequest.xhtml"),
            page("whatIf", "noor", "/deadline/whatIf.xhtml"),
            page("rules", "samir", "/deadline/rules.xhtml"),
            page("management", "admin", "/management/management.xhtml"),
            page("profile", "noor", "/account/profile.xhtml"),
            page("accounts", "admin", "/account/accounts.xhtml"),
            page("newAccount", "admin", "/account/account.xhtml"),
            page("history", "admin", "/audit/history.xhtml?of=account&id=" + As.id("noor")),
            page("codes", "admin", "/codes/codes.xhtml?list=places_of_residence"),
            page("code", "admin", "/codes/code.xhtml?list=contact_means&code=phone"),
            page("newCode", "admin", "/codes/code.xhtml?list=request_types"),
            page("deadlineCalendar", "noor", "/inbox/calendar.xhtml"),
            page("textBlocks", "noor", "/textblock/textBlocks.xhtml"),
            page("newTextBlock", "noor", "/textblock/textBlock.xhtml?kind=sheet"),
            page("year", "noor", "/statistics/year.xhtml"),
            page("specimen", "noor", "/specimen.xhtml"));

    private BrowserPages() {}

    public static List<Entry> all() {
        return ALL;
    }

    private static Entry page(String name, String user, String path) {
        return new Entry(name, user, () -> path);
    }
}
