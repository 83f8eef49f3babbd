package be.medimmigrant.suivi.platform.faces;

/**
 * A thing found by the header's search.
 *
 * @param title what it is called: a number, an alias, a name
 * @param detail one line that tells it from others, may be empty
 * @param page where it opens, such as {@code /casefile/caseFile.xhtml?id=…}; ids only, never a name
 * @param icon a PrimeIcon, such as {@code pi-folder}
 */
public record SearchHit(String title, String detail, String page, String icon) {

    /** What was typed and is nothing yet. */
    static SearchHit typed(String words) {
        return new SearchHit(words, "", "", "");
    }
}
