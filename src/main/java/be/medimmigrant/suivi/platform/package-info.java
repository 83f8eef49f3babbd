/** Wiring only: container, engine, database, faces. No feature's logic; features depend on it, never the reverse. */
package be.medimmigrant.suivi.platform;
