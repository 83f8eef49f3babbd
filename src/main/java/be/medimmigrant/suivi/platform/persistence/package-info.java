/** Schema migrations and the mapping's check against them. */
package be.medimmigrant.suivi.platform.persistence;
