package be.medimmigrant.suivi.audit;

/**
 * What became of one column; values as stored, null for nothing.
 *
 * @param list the code list of the column's values, or null
 * @param type the column's type in the database (text, uuid, date …)
 */
public record FieldChange(String column, String before, String after, String list, String type) {}
