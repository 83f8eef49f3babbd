package be.medimmigrant.suivi.platform.faces;

import java.io.Serializable;

/** How to take back what a toast tells: a record with ids, kept in the session until used or replaced. */
public interface Undo extends Serializable {

    /** Called at most once. Refuses with RuleViolated when it is too late. */
    void undo();
}
