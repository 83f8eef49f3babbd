/**
 * Appeal against a refusal of urgent medical aid (DOMAIN.md §2): from the report of a refusal, a partial grant, a stop or a
 * silence to the execution of what was obtained. One command per user task; {@code AmuProcess} alone speaks to the engine,
 * which asks {@code AmuSteps} for dates and reminders.
 */
package be.medimmigrant.suivi.followup.amu;
