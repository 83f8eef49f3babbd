/** Sources, budgets and the append-only ledger. */
package be.medimmigrant.suivi.fund.domain;
