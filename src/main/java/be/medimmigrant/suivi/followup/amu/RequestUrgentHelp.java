package be.medimmigrant.suivi.followup.amu;

import be.medimmigrant.suivi.casefile.ThirdParty;
import java.time.LocalDate;

/**
 * Care that cannot wait for the appeal is asked of the CPAS or the hospital.
 *
 * @param notAsked nobody was asked: it is no longer needed; of the rest only the summary counts
 */
public record RequestUrgentHelp(String taskId, ThirdParty askedOf, LocalDate on, String means, String summary, boolean notAsked) {}
