package be.medimmigrant.suivi.inbox;

/** How pressing something is, in the order of the list. {@code RESTING}: somebody decided to look at it again on a later day. */
public enum When { LATE, TODAY, WEEK, LATER, RESTING }
