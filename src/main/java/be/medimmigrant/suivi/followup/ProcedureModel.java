package be.medimmigrant.suivi.followup;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the procedure needs of a model beyond its picture.
 *
 * @param phases elements marked as phases, in their order
 * @param stretch the phase each element lies in; where there is none, the outermost sub-process beside the phases
 * @param awaited the events behind each event-based gateway
 */
record ProcedureModel(List<String> phases, Map<String, String> stretch, Map<String, Set<String>> awaited) {}
