package be.medimmigrant.suivi.codes;

import be.medimmigrant.suivi.codes.domain.CodeFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The codes as Suivi brings them: whoever has shorter words for one must know whether it still means what it meant. */
@ApplicationScoped
public class DeliveredCodes {

    private final Map<String, Code> byPlace = CodeFiles.delivered().items().stream().collect(Collectors.toMap(DeliveredCodes::place, Function.identity()));

    /** Whether nobody gave the code another label in this language, and it is not one that was added here. */
    public boolean labelled(Code code, String language) {
        Code first = byPlace.get(place(code));
        return first != null && first.label(language).equals(code.label(language));
    }

    private static String place(Code code) {
        return code.list() + "/" + code.code();
    }
}
