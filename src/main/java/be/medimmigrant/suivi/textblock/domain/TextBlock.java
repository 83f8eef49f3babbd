package be.medimmigrant.suivi.textblock.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import be.medimmigrant.suivi.textblock.TextBlockView;
import be.medimmigrant.suivi.textblock.Trilingual;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Sentences kept to be inserted again, or the address of a fact sheet. Written by the staff, changed at will, removed when nobody needs it. */
@Entity
@Table(name = "text_block")
public class TextBlock {

    @Id private UUID id;
    @Version private int version;
    private String kind;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "title_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Trilingual title;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "text_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "text_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private Trilingual text;

    protected TextBlock() {}

    public static TextBlock of(String kind, Trilingual title, Trilingual text) {
        TextBlock block = new TextBlock();
        block.id = UUID.randomUUID();
        block.kind = kind;
        block.read(title, text);
        return block;
    }

    public void change(int seenVersion, Trilingual title, Trilingual text) {
        requireSeen(seenVersion);
        read(title, text);
    }

    public void requireSeen(int seenVersion) {
        if (seenVersion != version) throw new RuleViolated("textblock.changedMeanwhile");
    }

    private void read(Trilingual title, Trilingual text) {
        if (!title.isComplete() || !text.isComplete()) throw new RuleViolated("textblock.incomplete");
        if (kind.equals("sheet") && !(isAddress(text.fr()) && isAddress(text.nl()) && isAddress(text.en()))) throw new RuleViolated("textblock.noAddress");
        this.title = title;
        this.text = text;
    }

    private static boolean isAddress(String text) {
        return text.matches("https://[^\\s/]+\\.[^\\s]+");
    }

    public UUID id() {
        return id;
    }

    public TextBlockView view() {
        return new TextBlockView(id, version, kind, title, text);
    }
}
