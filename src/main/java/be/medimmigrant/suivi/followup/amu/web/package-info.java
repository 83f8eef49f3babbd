/** One page bean per user task of the AMU appeal, and per thing that may happen at any time. */
package be.medimmigrant.suivi.followup.amu.web;
