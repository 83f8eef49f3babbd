/**
 * Persons concerned: who they are, as far as it is known. A person may stay anonymous for ever and is then only an alias
 * with a few attributes; a name, a year of birth or a telephone number can join later. Here live the matching of names
 * that are spelled in many ways, households, family ties, and the hint that two records may be one person.
 */
package be.medimmigrant.suivi.person;
