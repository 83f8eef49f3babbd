package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.SearchHit;
import be.medimmigrant.suivi.platform.faces.SearchSource;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.register.RequestFilter;
import be.medimmigrant.suivi.register.RequestList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Requests in the search of the header: by their number. */
@ApplicationScoped
public class RequestSearchHits implements SearchSource {

    @Inject RequestList list;
    @Inject RequestWords words;
    @Inject TextsBean texts;
    @Inject Dates dates;

    @Override
    public List<SearchHit> find(String typed, int most) {
        if (!typed.strip().matches("\\d{4}[-/]\\d{1,4}")) return List.of();
        return list.page(RequestFilter.all().saying(typed), null, Math.min(most, 3)).rows().stream()
                .map(row -> new SearchHit(texts.of("register.request.title", row.number()), dates.numeric(row.receivedOn()) + " · " + words.who(row),
                        "/register/request.xhtml?id=" + row.id(), "pi-phone")).toList();
    }
}
