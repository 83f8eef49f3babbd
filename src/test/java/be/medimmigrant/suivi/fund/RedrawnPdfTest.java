package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the house is what is seen: a bar drawn as a note hides a name of a scan, and nothing of what it hides is in the file. */
class RedrawnPdfTest {

    private static final String NAME = "DIALLO Fatoumata";

    @Test
    void a_bar_drawn_as_a_note_over_a_scan_stays_and_nothing_else_does() throws Exception {
        byte[] drawn = RedrawnPdf.of(blackened());
        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("DIALLO", "Fatoumata", "/Annot", "/AcroForm", "/JavaScript", "/OpenAction", "Fatima K.");
        try (PDDocument document = Loader.loadPDF(drawn)) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(keys(document)).containsOnly("Type", "Pages", "Version");
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(600f, org.assertj.core.data.Offset.offset(1f));
            BufferedImage seen = new PDFRenderer(document).renderImage(0);
            assertThat(dark(seen, 300, 92)).as("the bar").isTrue();
            assertThat(dark(seen, 100, 92)).as("the bar, where the scan was white").isTrue();
            assertThat(dark(seen, 20, 20)).as("beside the bar").isFalse();
            assertThat(dark(seen, 500, 280)).as("the scan itself").isTrue();
        }
    }

    @Test
    void names_in_fields_and_notes_are_read() throws Exception {
        assertThat(ReceiptCopy.text(blackened(), ReceiptCopy.PDF)).contains(NAME, "note of a nurse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPXDecode", "JBIG2Decode"})
    void a_picture_that_cannot_be_drawn_is_refused_not_left_out(String kind) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            PDImageXObject picture = new PDImageXObject(document, new ByteArrayInputStream(new byte[] {0, 0, 0, 12}), COSName.getPDFName(kind), 10, 10, 8, PDDeviceRGB.INSTANCE);
            page.setResources(new PDResources());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 100, 100);
            }
            assertRefused("fund.refused.receiptUndrawable", bytes(document));
        }
    }

    @Test
    void a_book_is_no_receipt() throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i <= RedrawnPdf.PAGES; i++) document.addPage(new PDPage());
            assertRefused("fund.refused.receiptLong", bytes(document));
        }
    }

    @Test
    void a_huge_sheet_is_drawn_less_sharp() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14400, 14400)));
            assertThat(RedrawnPdf.of(bytes(document))).isNotEmpty();
        }
    }

    private static void assertRefused(String key, byte[] pdf) {
        assertThatThrownBy(() -> RedrawnPdf.of(pdf)).isInstanceOf(RuleViolated.class).hasMessage(key);
    }

    private static Set<String> keys(PDDocument document) {
        return StreamSupport.stream(document.getDocumentCatalog().getCOSObject().keySet().spliterator(), false).map(COSName::getName).collect(Collectors.toSet());
    }

    private static boolean dark(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() + color.getGreen() + color.getBlue() < 150;
    }

    /** A scan with a name, a bar over it as a note, a filled field, a script and an author. */
    private static byte[] blackened() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, scan()), 0, 0, 600, 300);
            }
            PDAnnotationSquare bar = new PDAnnotationSquare();
            bar.setRectangle(new PDRectangle(30, 180, 530, 55));
            bar.setInteriorColor(new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE));
            bar.setColor(new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE));
            bar.setContents("note of a nurse");
            page.getAnnotations().add(bar);
            field(document, page);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + NAME + "')"));
            document.getDocumentInformation().setAuthor("Fatima K.");
            return bytes(document);
        }
    }

    private static void field(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources fonts = new PDResources();
        fonts.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(fonts);
        PDTextField field = new PDTextField(form);
        field.setPartialName("patient");
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        field.getWidgets().get(0).setRectangle(new PDRectangle(40, 190, 300, 30));
        field.getWidgets().get(0).setPage(page);
        page.getAnnotations().add(0, field.getWidgets().get(0));
        form.getFields().add(field);
        field.setValue(NAME);
    }

    private static BufferedImage scan() {
        BufferedImage scan = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scan.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 300);
        pen.setColor(Color.BLACK);
        pen.fillRect(490, 270, 40, 20);
        pen.dispose();
        return scan;
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage(new PDRectangle(600, 300));
        document.addPage(page);
        return page;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
