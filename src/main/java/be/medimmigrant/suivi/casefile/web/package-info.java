/** Pages of the dossier: the case, the list of cases, and a small page for each thing that is recorded in one. */
package be.medimmigrant.suivi.casefile.web;
