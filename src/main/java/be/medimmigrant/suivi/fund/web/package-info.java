/** Pages of the medical fund. */
package be.medimmigrant.suivi.fund.web;
