package be.medimmigrant.suivi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The request as it should read from now on; {@code version} is the one the page showed. Lists as in {@link RegisterRequest};
 * {@link WhoAsks.Known} leaves who asks as it was. */
public record CorrectRequest(UUID requestId, int version, LocalDate receivedOn, String means, WhoAsks requester, String language, boolean nonMedical,
        List<String> themes, List<String> medicalThemes, Set<String> conditions, String outcome, String note) {}
