package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.CaseFound;
import be.medimmigrant.suivi.casefile.CaseList;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.SearchHit;
import be.medimmigrant.suivi.platform.faces.SearchSource;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Cases in the header's search, by number or alias. */
@ApplicationScoped
public class CaseSearch implements SearchSource {

    @Inject CaseList list;
    @Inject Codes codes;
    @Inject TextsBean texts;

    @Override
    public List<SearchHit> find(String words, int most) {
        return list.find(words, most).stream().map(this::hit).toList();
    }

    private SearchHit hit(CaseFound found) {
        String detail = codes.label("case_types", found.caseType()) + " · " + texts.of("casefile.state." + found.state());
        return new SearchHit(found.number() + " " + found.alias(), detail, "/casefile/caseFile.xhtml?id=" + found.id(), "pi-folder");
    }
}
