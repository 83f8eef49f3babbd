/**
 * The figures of a year: what was asked, by whom and about what, and how the followed cases ended. Every number is the count
 * of a list that somebody can open; the rows are those of the code lists, by the rules of {@code codes/README.md}.
 */
package be.medimmigrant.suivi.statistics;
