/** One clock for everything, in Brussels time; tests and the demo loader may move it, and the engine's with it. */
package be.medimmigrant.suivi.platform.time;
