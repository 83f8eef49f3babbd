/** What banks read and write: pain.001 transfers, confirmations, account numbers' and communications' check digits. */
package be.medimmigrant.suivi.fund.bank;
