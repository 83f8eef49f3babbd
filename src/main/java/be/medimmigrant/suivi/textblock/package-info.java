/**
 * Text blocks and fact sheets: sentences the team writes every day and the addresses of its sheets, in three languages, kept by
 * the staff. In any text {@code ::} offers the blocks and {@code ??} the sheets.
 */
package be.medimmigrant.suivi.textblock;
