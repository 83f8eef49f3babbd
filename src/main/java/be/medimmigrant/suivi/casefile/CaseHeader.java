package be.medimmigrant.suivi.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What stands above everything about a case. Of the person only what may be said aloud: the plant alias, never the name.
 *
 * @param cpas code of the CPAS involved, or null; {@code cpasSupposed} as long as it only follows from the place of residence
 * @param nextSafe the safe and the legal day of the client's next term, null when none runs
 */
public record CaseHeader(UUID id, String number, String caseType, String state, String outcome, String factualResult,
        UUID personId, String alias, String residenceStatus, String language, String cpas, boolean cpasSupposed,
        UUID requestId, UUID ownerId, String owner, UUID standInId, String standIn, LocalDate openedOn, LocalDate closedOn,
        LocalDate nextSafe, LocalDate nextLegal) {

    public boolean isOpen() {
        return "open".equals(state);
    }
}
