package be.medimmigrant.suivi.followup.amu;

/** Contest the refusal, or go another way. */
public record AnalyseGround(String taskId, String ground, WayForward way, Chances chances, OtherScheme scheme, String note) {}
