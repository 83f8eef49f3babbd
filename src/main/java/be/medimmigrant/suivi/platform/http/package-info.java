/** What every answer of the server has, whoever asked: security headers, error pages in three languages, guarded resources. */
package be.medimmigrant.suivi.platform.http;
