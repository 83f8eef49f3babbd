package be.medimmigrant.suivi.followup;

import java.util.Set;

/**
 * What to mark on the picture of one process of the case.
 *
 * @param model id under which its picture is fetched
 * @param now where it stands, innermost elements only; {@code open} are the sub-processes around them
 */
public record DiagramView(String process, String model, boolean over, Set<String> done, Set<String> now, Set<String> open) {}
