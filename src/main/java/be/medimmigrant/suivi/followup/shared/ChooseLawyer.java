package be.medimmigrant.suivi.followup.shared;

/** @param name needed unless the legal aid bureau appoints */
public record ChooseLawyer(String taskId, LawyerThrough through, String name, String phone) {}
