/** Rows of a year's tables and the queries that fill them. */
package be.medimmigrant.suivi.statistics.domain;
