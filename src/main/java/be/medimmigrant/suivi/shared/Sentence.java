package be.medimmigrant.suivi.shared;

import java.util.List;

/** A sentence within another, such as what happened within why a task is gone: its key and its arguments, put into words with it. */
public record Sentence(String key, List<?> args) {}
