package be.medimmigrant.suivi.codes;

/** @param parent code of the same list, or null; {@code validFrom} first year of use, or null */
public record AddCode(String list, String code, String labelFr, String labelNl, String labelEn, String parent, Integer validFrom) {}
