package be.medimmigrant.suivi.fund;

import java.util.List;

/** Something to see before deciding. {@code kind}: ok, look or stop; {@code args} of the sentence {@code fund.check.<key>}. */
public record FundCheck(String kind, String key, List<Object> args) {}
