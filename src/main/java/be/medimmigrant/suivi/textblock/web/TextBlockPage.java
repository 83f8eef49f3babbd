package be.medimmigrant.suivi.textblock.web;

import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import be.medimmigrant.suivi.textblock.KeepTextBlock;
import be.medimmigrant.suivi.textblock.TextBlockView;
import be.medimmigrant.suivi.textblock.TextBlocks;
import be.medimmigrant.suivi.textblock.Trilingual;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One text block in its three languages, or a new one. */
@Named
@ViewScoped
public class TextBlockPage implements Serializable {

    @Inject transient TextBlocks blocks;
    @Inject transient TextsBean texts;
    @Inject transient Toasts toasts;

    private UUID id;
    private int version;
    private String kind = "block";
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();

    /** View action. */
    public void open() {
        blocks.mustKeep();
        if (id == null) return;
        TextBlockView block = blocks.byId(id).orElseThrow(() -> new RuleViolated("textblock.gone"));
        version = block.version();
        kind = block.kind();
        read(titles, block.title());
        read(contents, block.text());
    }

    public String save() {
        blocks.keep(new KeepTextBlock(id, version, kind, written(titles), written(contents)));
        return back("textblock.saved");
    }

    public String remove() {
        blocks.remove(id, version);
        return back("textblock.removed");
    }

    private String back(String said) {
        toasts.say(texts.of(said));
        return "/textblock/textBlocks.xhtml?faces-redirect=true";
    }

    private static void read(Map<String, String> into, Trilingual from) {
        into.putAll(Map.of("fr", from.fr(), "nl", from.nl(), "en", from.en()));
    }

    private static Trilingual written(Map<String, String> typed) {
        return new Trilingual(typed.get("fr"), typed.get("nl"), typed.get("en"));
    }

    public boolean isNew() { return id == null; }

    public Map<String, String> getTitles() { return titles; }

    public Map<String, String> getContents() { return contents; }

    public String getId() { return id == null ? null : id.toString(); }

    /** From the address; anything that is no id is a new one. */
    public void setId(String text) { if (Ids.read(text) != null) id = Ids.read(text); }

    public String getKind() { return kind; }

    public void setKind(String kind) { if ("sheet".equals(kind) || "block".equals(kind)) this.kind = kind; }
}
