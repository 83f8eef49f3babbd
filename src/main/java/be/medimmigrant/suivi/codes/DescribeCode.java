package be.medimmigrant.suivi.codes;

/**
 * @param version what the administrator had seen
 * @param validTo last year of use, or null: a closed code is no longer offered, and old records still show it
 */
public record DescribeCode(String list, String code, int version, String labelFr, String labelNl, String labelEn, Integer validFrom, Integer validTo) {}
