package be.medimmigrant.suivi.codes.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One code of one list. It is delivered with Suivi or added by an administrator, gets better labels over the years, and is
 * closed by a last year when it is no longer used. The code itself never changes.
 */
@Entity
@Table(name = "code_item")
@IdClass(CodeItem.Key.class)
public class CodeItem {

    /** A code is known by its list and its word. */
    public record Key(String list, String code) implements Serializable {}

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_LABEL = 200;

    @Id private String list;
    @Id private String code;
    @Version private int version;
    @Column(name = "label_fr") private String labelFr;
    @Column(name = "label_nl") private String labelNl;
    @Column(name = "label_en") private String labelEn;
    private String parent;
    private String kind;
    private int position;
    @Column(name = "valid_from_year") private Integer validFrom;
    @Column(name = "valid_to_year") private Integer validTo;
    private boolean delivered;

    protected CodeItem() {}

    /** @throws RuleViolated {@code codes.code.invalid} and those of {@link #describe} */
    public static CodeItem add(String list, String code, String parent, int position) {
        if (code == null || code.length() > LONGEST_CODE || !WORD.matcher(code).matches()) throw new RuleViolated("codes.code.invalid");
        CodeItem item = new CodeItem();
        item.list = list;
        item.code = code;
        item.parent = parent;
        item.kind = "value";
        item.position = position;
        return item;
    }

    /** @throws RuleViolated {@code codes.label.missing}, {@code codes.label.long} or {@code codes.years.order} */
    public void describe(String labelFr, String labelNl, String labelEn, Integer validFrom, Integer validTo) {
        if (validFrom != null && validTo != null && validTo < validFrom) throw new RuleViolated("codes.years.order");
        this.labelFr = label(labelFr);
        this.labelNl = label(labelNl);
        this.labelEn = label(labelEn);
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    private static String label(String text) {
        if (text == null || text.isBlank()) throw new RuleViolated("codes.label.missing");
        if (text.strip().length() > LONGEST_LABEL) throw new RuleViolated("codes.label.long", LONGEST_LABEL);
        return text.strip();
    }

    public void placeAt(int position) {
        this.position = position;
    }

    public int version() { return version; }

    public boolean delivered() { return delivered; }

    public int position() { return position; }
}
