/** People who work with Suivi: their accounts, roles, language, how they sign in and how guessing is slowed down. */
package be.medimmigrant.suivi.account;
