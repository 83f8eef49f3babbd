/**
 * The invented year: requests and follow-ups with the proportions of the annual reports, driven through the same services as
 * people's, while the clock moves from January to today. Deterministic; loaded once; names nobody.
 */
package be.medimmigrant.suivi.demo;
