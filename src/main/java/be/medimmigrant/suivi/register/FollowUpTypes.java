package be.medimmigrant.suivi.register;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which kinds of follow-up a request can open: those whose process is part of the application as it stands. */
@Named("followUpTypes")
@ApplicationScoped
public class FollowUpTypes {

    private static final Set<String> DEPLOYED = deployed();

    @Inject Codes codes;

    public List<Code> all() {
        return codes.items("case_types").stream().filter(FollowUpTypes::hasItsOwnProcess).toList();
    }

    /** What a request kept before may open: the same, and a case of the fund. */
    public List<Code> ofRequest() {
        return Stream.concat(all().stream(), codes.find("case_types", Intake.FUND_CASE).stream()).toList();
    }

    /** The kind that bears the name of one of the themes, else the first one. */
    public String proposedFor(Collection<String> themes) {
        return proposed(all(), themes);
    }

    public String proposedOfRequest(Collection<String> themes) {
        return proposed(ofRequest(), themes);
    }

    private static String proposed(List<Code> among, Collection<String> themes) {
        return among.stream().map(Code::code).filter(type -> themes.stream().anyMatch(theme -> type.contains(theme) || theme.contains(type))).findFirst()
                .orElseGet(() -> among.stream().map(Code::code).findFirst().orElse(null));
    }

    private static boolean hasItsOwnProcess(Code type) {
        String model = type.attribute("process_id");
        return !model.isEmpty() && type.attribute("variant").isEmpty() && DEPLOYED.contains(model);
    }

    /** The models of the rooms of follow-ups: neither shared parts nor the fund, which a request ends in by an outcome of its own. */
    private static Set<String> deployed() {
        try (InputStream models = FollowUpTypes.class.getResourceAsStream("/bpmn/deployed.txt")) {
            return new String(models.readAllBytes(), StandardCharsets.UTF_8).lines().filter(model -> !model.startsWith("shared/") && !model.startsWith("fund/"))
                    .map(model -> model.replaceAll(".*/|\\.bpmn$", "")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
