/** The process engine's wiring, and besides the {@code *Process} classes the only place that imports it (ADR 0002). */
package be.medimmigrant.suivi.platform.engine;
