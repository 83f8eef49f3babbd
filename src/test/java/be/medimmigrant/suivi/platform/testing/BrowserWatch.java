package be.medimmigrant.suivi.platform.testing;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hears every complaint of the browser: console, uncaught errors, refused content (CSP), failed requests. */
final class BrowserWatch {

    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    private final Consumer<ConsoleMessage> console = said -> {
        if (said.type().equals("error") || said.type().equals("warning")) hear("console " + said.type() + ": " + said.text() + " @ " + said.location());
    };
    private final Consumer<String> error = said -> hear("error: " + said);
    private final Consumer<Request> failure = request -> {
        if (!"net::ERR_ABORTED".equals(request.failure())) hear("request failed: " + request.url() + " " + request.failure());
    };
    private final Consumer<Response> answer = given -> {
        if (given.status() >= 400) hear("answer " + given.status() + ": " + given.url());
    };

    void on(Page page) {
        page.onConsoleMessage(console);
        page.onPageError(error);
        page.onRequestFailed(failure);
        page.onResponse(answer);
    }

    /** Whoever sits there next has a watch of his own. */
    void off(Page page) {
        page.offConsoleMessage(console);
        page.offPageError(error);
        page.offRequestFailed(failure);
        page.offResponse(answer);
    }

    /** From now on a complaint with this word in it is what the test wants. */
    void expect(String word) {
        expected.add(word);
    }

    private void hear(String complaint) {
        if (expected.stream().noneMatch(complaint::contains)) complaints.add(complaint);
    }

    void requireSilence() {
        if (complaints.isEmpty()) return;
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        throw new AssertionError("The browser complained:\n" + String.join("\n", said));
    }
}
