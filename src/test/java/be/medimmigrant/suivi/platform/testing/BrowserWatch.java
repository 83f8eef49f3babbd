package be.medimmigrant.suivi.platform.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Hears every complaint of the browser: console, uncaught errors, refused content (CSP), failed requests. */
final class BrowserWatch {

    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    void on(Page page) {
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") || said.type().equals("warning")) hear("console " + said.type() + ": " + said.text() + " @ " + said.location());
        });
        page.onPageError(error -> hear("error: " + error));
        page.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) hear("request failed: " + request.url() + " " + request.failure());
        });
        page.onResponse(answer -> {
            if (answer.status() >= 400) hear("answer " + answer.status() + ": " + answer.url());
        });
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
