/** Pages of the account feature. */
package be.medimmigrant.suivi.account.web;
