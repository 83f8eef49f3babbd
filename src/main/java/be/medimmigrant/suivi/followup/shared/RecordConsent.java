package be.medimmigrant.suivi.followup.shared;

import be.medimmigrant.suivi.casefile.ThirdParty;
import java.time.LocalDate;
import java.util.Map;

/**
 * @param healthData whether health data may be kept (explicit consent, art. 9.2.a GDPR)
 * @param mandates what the client said about each third party; every one of them was asked
 */
public record RecordConsent(String taskId, LocalDate on, ConsentForm form, Boolean healthData, Map<ThirdParty, Boolean> mandates) {}
