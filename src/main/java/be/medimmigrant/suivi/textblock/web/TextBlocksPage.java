package be.medimmigrant.suivi.textblock.web;

import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.textblock.TextBlockView;
import be.medimmigrant.suivi.textblock.TextBlocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** All text blocks, by kind, in the order of the reader's language. */
@Named
@RequestScoped
public class TextBlocksPage {

    /** A line of the list in the reader's language. */
    public record Line(String id, String title, String text) {}

    @Inject TextBlocks blocks;
    @Inject Language language;

    /** View action. */
    public void open() {
        blocks.mustKeep();
    }

    public List<Line> of(String kind) {
        return blocks.all().stream().filter(block -> block.kind().equals(kind)).map(this::line)
                .sorted(Comparator.comparing(Line::title, Collator.getInstance(language.getLocale()))).toList();
    }

    private Line line(TextBlockView block) {
        return new Line(block.id().toString(), block.title().in(language.getCode()), block.text().in(language.getCode()));
    }
}
