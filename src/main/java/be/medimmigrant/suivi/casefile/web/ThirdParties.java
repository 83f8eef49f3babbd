package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Third parties in words: {@code #{thirdParties.label(mandate.whom)}}. */
@Named("thirdParties")
@ApplicationScoped
public class ThirdParties {

    private static final Set<String> BY_KIND = Stream.of(ThirdParty.values()).map(ThirdParty::code).collect(Collectors.toSet());

    @Inject Codes codes;
    @Inject TextsBean texts;

    /** @param whom null = one that an older word did not name */
    public String label(Whom whom) {
        if (whom == null) return texts.of("casefile.thirdParty.nameless");
        if (whom.authority() != null) return codes.label("authorities", whom.authority());
        return whom.name() != null ? whom.name() : texts.of("casefile.thirdParty." + whom.kind().code());
    }

    /** Of the list, those that are no kind of their own. */
    public List<Code> getServices() {
        return codes.items("authorities").stream().filter(service -> !BY_KIND.contains(service.code())).toList();
    }
}
