/** The follow-up of a refused urgent medical aid, its values and the dates that follow from them. */
package be.medimmigrant.suivi.followup.amu.domain;
