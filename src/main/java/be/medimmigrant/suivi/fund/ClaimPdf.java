package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Euros;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The list for the funder to be signed: what was paid, for which reason, on which invoice. It names nobody. */
@ApplicationScoped
class ClaimPdf {

    static final List<String> COLUMNS = List.of("number", "paidOn", "expense", "reason", "invoice", "receipt", "amount");
    private static final float[] WIDTHS = {11, 10, 17, 31, 12, 11, 11};
    private static final float MARGIN = 48;
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 9);
    private static final Font BOLD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 9);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject Codes codes;
    @Inject TextsBean texts;

    byte[] of(FundClaims.Claim claim, List<ClaimLine> lines, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, out);
            document.addTitle(claim.number());
            document.addCreator("Suivi");
            document.open();
            document.add(new Paragraph("Medimmigrant", TEXT));
            document.add(spaced(texts.in(language, "fund.claim.pdf.title", List.of(claim.number(), codes.label("fund_sources", claim.code(), language.getLanguage()))), TITLE));
            document.add(spaced(texts.in(language, "fund.claim.pdf.sum", List.of(DAY.format(claim.on()), lines.size(), claim.amount())).replace('\u202f', ' '), TEXT));
            document.add(table(claim, lines, language));
            document.add(spaced(texts.in(language, "fund.claim.pdf.anonymous", List.of()), TEXT));
        }
        return out.toByteArray();
    }

    private PdfPTable table(FundClaims.Claim claim, List<ClaimLine> lines, Locale language) {
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setSpacingAfter(12);
        table.setHeaderRows(1);
        COLUMNS.forEach(column -> table.addCell(cell(texts.in(language, "fund.claim.column." + column, List.of()), BOLD, column.equals("amount"))));
        for (ClaimLine line : lines) {
            for (String words : List.of(line.number(), DAY.format(line.paidOn()), codes.label("fund_expense_types", line.expenseType(), language.getLanguage()),
                    codes.label("fund_reasons", line.reason(), language.getLanguage()), blank(line.invoice()), blank(line.receipt()))) table.addCell(cell(words, TEXT, false));
            table.addCell(cell(euros(language, line.amount().euros()), TEXT, true));
        }
        PdfPCell total = cell(texts.in(language, "fund.claim.pdf.total", List.of()), BOLD, false);
        total.setColspan(COLUMNS.size() - 1);
        table.addCell(total);
        table.addCell(cell(euros(language, claim.amount().euros()), BOLD, true));
        return table;
    }

    private static PdfPCell cell(String words, Font font, boolean number) {
        PdfPCell cell = new PdfPCell(new Phrase(words, font));
        cell.setPadding(4);
        cell.setBorderWidth(0.4f);
        if (number) cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    /** The built-in fonts know no narrow space. */
    private static String euros(Locale language, java.math.BigDecimal amount) {
        return Euros.in(language, amount).replace('\u202f', ' ');
    }

    private static String blank(String words) {
        return words == null ? "" : words;
    }

    private static Paragraph spaced(String words, Font font) {
        Paragraph paragraph = new Paragraph(words, font);
        paragraph.setSpacingBefore(8);
        return paragraph;
    }
}
