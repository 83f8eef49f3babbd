/** Terms on pages: the card of the next deadline, «what if», the correction of a date, and the rules. */
package be.medimmigrant.suivi.deadline.web;
