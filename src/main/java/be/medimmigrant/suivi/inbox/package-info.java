/**
 * What waits for whom: a copy of the engine's open tasks in tables made for reading, written in the engine's own
 * transaction, and the page the team opens in the morning.
 */
package be.medimmigrant.suivi.inbox;
