package be.medimmigrant.suivi.casefile;

/** Where a case waits for somebody outside, by the element of the model, and for how many days. */
public record CaseWaitView(String process, String key, int days) {}
