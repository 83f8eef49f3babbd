/** What all pages share: texts in three languages, dates as people write them, refusals shown where they belong. */
package be.medimmigrant.suivi.platform.faces;
