/** The year page and its charts. */
package be.medimmigrant.suivi.statistics.web;
