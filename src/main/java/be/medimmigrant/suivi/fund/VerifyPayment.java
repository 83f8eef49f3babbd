package be.medimmigrant.suivi.fund;

/** @param right false reverses the payment, which is then made anew; {@code remark} says what was wrong */
public record VerifyPayment(String taskId, Boolean right, String remark, String key) {}
