package be.medimmigrant.suivi.inbox;

import java.util.UUID;

/**
 * What narrows a list; null where nothing does.
 *
 * @param who whose task, or whose case (owner or stand-in) in the lists of cases
 * @param text part of a case number or alias
 */
public record InboxFilter(When when, UUID who, String text) {

    public static final InboxFilter NONE = new InboxFilter(null, null, null);
}
