package be.medimmigrant.suivi.register;

/**
 * Somebody who may be calling, as offered while typing.
 *
 * @param value what stands for it in the form, see {@link CallerCode}
 * @param category its category, or null
 * @param detail one line that tells it from others, in the reader's language
 */
public record CallerChoice(String value, String label, String category, String detail) {}
