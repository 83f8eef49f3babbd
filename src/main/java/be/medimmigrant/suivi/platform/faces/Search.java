package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The search of the header. Words travel by post only: a name never stands in a URL or a log. */
@Named("search")
@RequestScoped
public class Search {

    private static final int MOST = 8;
    @Inject @Any Instance<SearchSource> sources;
    @Inject ExternalContext external;
    private SearchHit chosen;

    public List<SearchHit> find(String words) {
        String wanted = words == null ? "" : words.strip();
        if (wanted.length() < 2) return List.of();
        return sources.stream().flatMap(s -> s.find(wanted, MOST).stream()).limit(MOST).toList();
    }

    public void open() throws IOException {
        if (chosen != null && chosen.page().startsWith("/")) external.redirect(external.getRequestContextPath() + chosen.page());
    }

    public SearchHit getChosen() {
        return chosen;
    }

    public void setChosen(SearchHit chosen) {
        this.chosen = chosen;
    }
}
