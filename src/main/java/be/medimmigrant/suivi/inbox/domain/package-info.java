/** How the copy of the engine's tasks is kept and read. */
package be.medimmigrant.suivi.inbox.domain;
