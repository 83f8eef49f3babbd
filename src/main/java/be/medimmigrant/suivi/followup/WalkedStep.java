package be.medimmigrant.suivi.followup;

import java.time.Instant;

/**
 * One stay of a case at one element of a process, as the engine remembers it.
 *
 * @param rootModel the case's own process, and {@code rootElement} the place in it: the element itself, or the call it lies under
 * @param due the day a task is due or a waiting ends, while it is open
 */
record WalkedStep(String process, String model, String element, String type, String rootModel, String rootElement,
        Instant from, Instant until, boolean canceled, Instant due) {

    boolean isOpen() { return until == null; }

    boolean isSubProcess() { return type.equals("subProcess"); }

    /** What a person did, heard or waits for; joins, starts and reminders are left to the picture. */
    boolean isTold() {
        return switch (type) {
            case "userTask", "intermediateMessageCatch" -> true;
            case "boundaryMessage", "messageStartEvent", "boundaryTimer" -> !isOpen() && !canceled;
            case "intermediateTimer", "eventBasedGateway" -> isOpen();
            default -> false;
        };
    }

    StepState state() {
        if (!isOpen()) return canceled ? StepState.DROPPED : StepState.DONE;
        return type.equals("userTask") ? StepState.NOW : StepState.WAITING;
    }
}
