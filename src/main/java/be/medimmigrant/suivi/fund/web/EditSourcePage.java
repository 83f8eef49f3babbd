package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.DescribeSource;
import be.medimmigrant.suivi.fund.FundSources;
import be.medimmigrant.suivi.fund.SourceEditing;
import be.medimmigrant.suivi.fund.SourceTerms;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Opens a source, or changes what was agreed with its funder. */
@Named
@ViewScoped
public class EditSourcePage implements Serializable {

    @Inject FundSources sources;
    @Inject SourceEditing editing;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private UUID id;
    private SourceView known;
    private final SourceFields fields = new SourceFields();
    private final String key = UUID.randomUUID().toString();

    public void open() {
        if (id == null) return;
        known = sources.one(id);
        fields.fill(known);
    }

    public String save() {
        SourceTerms terms = fields.terms();
        UUID saved = editing.save(new DescribeSource(id, known == null ? 0 : known.version(), new DescribeSource.Name(fields.getNameFr(), fields.getNameNl(), fields.getNameEn()),
                fields.getFrom(), fields.getTo(), fields.getTotal() == null ? Money.ZERO : new Money(fields.getTotal()), terms), key);
        toasts.say(texts.of(id == null ? "fund.source.opened" : "fund.source.changed"));
        return "/fund/source.xhtml?faces-redirect=true&id=" + saved;
    }

    public boolean isNewOne() { return id == null; }

    public SourceView getKnown() { return known; }

    public SourceFields getFields() { return fields; }

    public UUID getId() { return id; }

    public void setId(UUID id) { this.id = id; }

}
