package be.medimmigrant.suivi.inbox;

/** The lists of the inbox: tasks given to me, tasks nobody took, all tasks of my roles, what waits for others, legal terms. */
public enum InboxList { MINE, TO_TAKE, TEAM, WAITING, DEADLINES }
