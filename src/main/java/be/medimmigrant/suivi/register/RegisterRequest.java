package be.medimmigrant.suivi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A request as it was heard. Needed are the means of contact, who asks (at least a category) and one theme; all the rest may
 * be null or empty, which stands for «not recorded».
 *
 * @param draftId the draft it was typed in, or null; one draft makes one request, however often it is sent
 * @param receivedOn the day it came in, whose year it counts in; null for today
 * @param themes codes of {@code request_types}
 * @param medicalThemes codes of {@code medical_themes}; a «no value» stands alone
 * @param conditions codes of {@code medical_conditions}
 * @param outcome a code of {@code request_outcomes}, or null while nothing came of it yet
 * @param close whether nothing is left to do
 */
public record RegisterRequest(UUID draftId, LocalDate receivedOn, String means, WhoAsks requester, AboutWhom person, String language, boolean nonMedical,
        List<String> themes, List<String> medicalThemes, Set<String> conditions, String outcome, String note, boolean close) {

    /** One that comes in today. */
    public RegisterRequest(UUID draftId, String means, WhoAsks requester, AboutWhom person, String language, boolean nonMedical,
            List<String> themes, List<String> medicalThemes, Set<String> conditions, String outcome, String note, boolean close) {
        this(draftId, null, means, requester, person, language, nonMedical, themes, medicalThemes, conditions, outcome, note, close);
    }

    public RegisterRequest about(AboutWhom other) {
        return new RegisterRequest(draftId, receivedOn, means, requester, other, language, nonMedical, themes, medicalThemes, conditions, outcome, note, close);
    }
}
