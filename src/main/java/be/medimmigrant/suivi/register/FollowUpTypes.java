package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.engine.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which kinds of follow-up a request can open: those whose process is part of the application as it stands. */
@Named("followUpTypes")
@ApplicationScoped
public class FollowUpTypes {

    private static final Set<String> DEPLOYED = models(Engine.models());
    /** Named after the model of the appeal, which has no way yet that begins and ends with the mediation. */
    private static final String NOT_DRAWN = "cpas_mediation";

    @Inject Codes codes;

    public List<Code> all() {
        return followed(codes.items("case_types"), DEPLOYED);
    }

    /** What a request kept before may open: the same, and a case of the fund. */
    public List<Code> ofRequest() {
        return Stream.concat(all().stream(), codes.find("case_types", CaseOutcomes.FUND_CASE).stream()).toList();
    }

    /** The kind that follows up one of the themes, or null: then somebody chooses. */
    public String proposedFor(Collection<String> themes) {
        return proposed(all(), themes);
    }

    public String proposedOfRequest(Collection<String> themes) {
        return proposed(ofRequest(), themes);
    }

    static List<Code> followed(List<Code> types, Set<String> models) {
        return types.stream().filter(type -> models.contains(type.attribute("process_id")) && !type.code().equals(NOT_DRAWN)).toList();
    }

    static String proposed(List<Code> among, Collection<String> themes) {
        return among.stream().filter(type -> !Collections.disjoint(List.of(type.attribute("themes").split("\\|")), themes)).map(Code::code).findFirst().orElse(null);
    }

    /** The models of the rooms of follow-ups: neither shared parts nor the fund, which a request ends in by an outcome of its own. */
    static Set<String> models(List<String> deployed) {
        return deployed.stream().filter(model -> !model.startsWith("shared/") && !model.startsWith("fund/")).map(model -> model.replaceAll(".*/|\\.bpmn$", "")).collect(Collectors.toSet());
    }
}
