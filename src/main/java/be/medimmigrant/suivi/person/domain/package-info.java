/** The person, how names are compared, and where persons are kept. */
package be.medimmigrant.suivi.person.domain;
