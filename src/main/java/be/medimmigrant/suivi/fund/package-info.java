/**
 * The medical fund. Staff ask, the coordinator approves, the accountant pays, the funder reimburses: never a cent twice, never
 * more than there is, never approved by who asked. This door holds the ledger; the follow-up of a request comes on top of it.
 */
package be.medimmigrant.suivi.fund;
