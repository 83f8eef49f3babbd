package be.medimmigrant.suivi.casefile.web;

import java.util.UUID;

/** Where a case is read. */
final class CaseAddress {

    private CaseAddress() {}

    static String of(UUID id) {
        return "/casefile/caseFile.xhtml?faces-redirect=true&id=" + id;
    }
}
