package be.medimmigrant.suivi.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The request as it should read from now on; {@code version} is the one the page showed. Lists as in {@link RegisterRequest}. */
public record CorrectRequest(UUID requestId, int version, String means, String language, boolean nonMedical,
        List<String> themes, List<String> medicalThemes, Set<String> conditions, String outcome, String note) {}
