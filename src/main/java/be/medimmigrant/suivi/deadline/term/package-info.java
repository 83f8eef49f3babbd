/**
 * The arithmetic of terms, pure and without container. A rule is composed of formulas (first day, last day, ways to be
 * safe) and one end rule, all of them data; {@link be.medimmigrant.suivi.deadline.term.DeadlineCalculator} applies them and
 * explains what it did.
 */
package be.medimmigrant.suivi.deadline.term;
