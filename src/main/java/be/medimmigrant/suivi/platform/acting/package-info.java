/** Who acts: bound to the thread at the edge, told to the database before the first statement, checked at each service's door. */
package be.medimmigrant.suivi.platform.acting;
