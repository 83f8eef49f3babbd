package be.medimmigrant.suivi.followup;

/** Where a step of a case stands. DROPPED: something else made it needless before it was done. */
public enum StepState { DONE, NOW, WAITING, DROPPED, TO_COME }
