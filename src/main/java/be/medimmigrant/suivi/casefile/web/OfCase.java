package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.CaseHeader;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;

/** What the small pages of one case share: {@code ?id=<uuid>}, its header, and the way back to it. */
public abstract class OfCase implements Serializable {

    @Inject CaseFiles cases;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private String id;
    private CaseHeader header;

    /** The page's view action. */
    public void open() {
        header = cases.header(Ids.ofCase(id));
        prepare();
    }

    protected void prepare() {}

    protected String back(String said, Object... args) {
        toasts.say(texts.of(said, args));
        return CaseAddress.of(header.id());
    }

    protected UUID caseId() { return header.id(); }

    public boolean isOpen() { return header != null; }

    public CaseHeader getHeader() { return header; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
