package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;

/** The note for the pharmacy: number, limit and validity. Neither the person nor the illness stands in it. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class AgreementNote {

    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 18);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 11);
    private static final float MARGIN = 56;

    @Inject InterventionReading reading;
    @Inject TextsBean texts;

    /** Refuses {@code fund.refused.notAgreed} before anything was agreed. */
    public byte[] pdf(UUID intervention, Locale language) {
        InterventionView of = reading.byId(intervention);
        if (of.agreed() == null) throw new RuleViolated("fund.refused.notAgreed");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A5, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, out);
            document.addTitle(of.number());
            document.addCreator("Suivi");
            document.open();
            document.add(new Paragraph("Medimmigrant", TEXT));
            document.add(spaced(texts.in(language, "fund.pdf.title", List.of(of.number())), TITLE));
            document.add(spaced(texts.in(language, "fund.pdf.limit", List.of(NumberFormat.getCurrencyInstance(Locale.forLanguageTag(language.getLanguage() + "-BE")).format(of.agreed().euros()).replace('\u202f', ' '))), TEXT));
            document.add(spaced(texts.in(language, "fund.pdf.until", List.of(of.validUntil())), TEXT));
            if (of.provider() != null) document.add(spaced(texts.in(language, "fund.pdf.for", List.of(of.provider())), TEXT));
            if (of.conditions() != null) document.add(spaced(of.conditions(), TEXT));
            document.add(spaced(texts.in(language, "fund.pdf.invoice", List.of(of.number())), TEXT));
        }
        return out.toByteArray();
    }

    private static Paragraph spaced(String words, Font font) {
        Chunk unbroken = new Chunk(words, font);
        unbroken.setSplitCharacter((start, current, end, letters, chunks) -> letters[current] == ' '); // never within the number
        Paragraph paragraph = new Paragraph(unbroken);
        paragraph.setSpacingBefore(font.getSize());
        return paragraph;
    }
}
