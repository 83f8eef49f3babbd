/** Accounts and how they are stored. */
package be.medimmigrant.suivi.account.domain;
