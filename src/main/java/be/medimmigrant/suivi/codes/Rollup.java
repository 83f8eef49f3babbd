package be.medimmigrant.suivi.codes;

/** In these years {@code member} counts in the row {@code code}; a member that is the code itself stands for its own marks. */
public record Rollup(String list, String code, String memberList, String member, Integer validFrom, Integer validTo) {

    public boolean validIn(int year) {
        return (validFrom == null || validFrom <= year) && (validTo == null || year <= validTo);
    }
}
