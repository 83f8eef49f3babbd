package be.medimmigrant.suivi.fund;

/** @param answer the agreement's time is over and no invoice came: did the pharmacy deliver? */
public record AskWhetherUsed(String taskId, Answer answer, String remark) {

    public enum Answer {
        USED, UNUSED;

        public String code() { return name().toLowerCase(java.util.Locale.ROOT); }
    }
}
