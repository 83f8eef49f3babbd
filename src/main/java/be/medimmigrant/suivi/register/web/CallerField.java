package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.register.CallerCode;
import be.medimmigrant.suivi.register.Callers;

/** What the text in the caller's field stands for, when somebody goes on typing after having chosen. */
final class CallerField {

    private CallerField() {}

    static String settled(String before, String typed, Callers callers) {
        CallerCode now = CallerCode.read(typed);
        CallerCode chosen = CallerCode.read(before);
        if (now.isUnderstood() || typed == null || !chosen.isUnderstood()) return typed;
        String base = callers.label(chosen.with(null).toString());
        if (!typed.startsWith(base)) return typed;
        return chosen.with(typed.substring(base.length()).replaceFirst("^[\\s,;:]+", "")).toString();
    }
}
