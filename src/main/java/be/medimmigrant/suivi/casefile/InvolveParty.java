package be.medimmigrant.suivi.casefile;

import java.util.UUID;

/**
 * Somebody takes part in a case. At least one of {@code cpas}, {@code authority} and {@code name} says who.
 *
 * @param role whose mandate speaking with them rests on
 * @param cpas code of the list {@code cpas}; {@code authority} code of the list {@code authorities}
 * @param reference their own: file number, R.G., designation
 */
public record InvolveParty(UUID caseId, ThirdParty role, String cpas, String authority, String name, String reference, String phone) {

    public static InvolveParty cpas(UUID caseId, String cpas) {
        return new InvolveParty(caseId, ThirdParty.CPAS, cpas, null, null, null, null);
    }

    public static InvolveParty lawyer(UUID caseId, String name, String reference, String phone) {
        return new InvolveParty(caseId, ThirdParty.LAWYER, null, null, name, reference, phone);
    }
}
