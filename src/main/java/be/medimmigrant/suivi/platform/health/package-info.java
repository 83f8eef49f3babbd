/** Answers whether Suivi is well: database, engine, invariants. */
package be.medimmigrant.suivi.platform.health;
