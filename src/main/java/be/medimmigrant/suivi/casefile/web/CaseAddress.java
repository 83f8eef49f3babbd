package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.util.UUID;

/** Ids as they stand in a page's address; anything else there is a case nobody knows. */
final class CaseAddress {

    private CaseAddress() {}

    static UUID parse(String id) {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException damaged) {
            throw new RuleViolated("casefile.unknown");
        }
    }

    static String of(UUID id) {
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + id;
    }
}
