package be.medimmigrant.suivi.fund;

/** @param answer thirty days after the payment: was urgent medical aid asked for since? */
public record AskWhetherAmuRequested(String taskId, Answer answer, String remark) {

    public enum Answer {
        YES, NO, UNREACHABLE;

        public String code() { return name().toLowerCase(java.util.Locale.ROOT); }
    }
}
