/** Tiny things every feature needs and no feature owns. */
package be.medimmigrant.suivi.shared;
