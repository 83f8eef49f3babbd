package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a receipt says beside what is seen on it. A bar drawn over a name in a PDF leaves the name in the file, and a photograph
 * tells where it was taken: a copy that leaves the house is read for names, and drawn anew as it is seen.
 */
final class ReceiptCopy {

    static final String PDF = "application/pdf";
    private static final Pattern NATIONAL_NUMBER = Pattern.compile("\\b\\d{2}[. -]?\\d{2}[. -]?\\d{2}[. -]?\\d{3}[. -]?\\d{2}\\b");

    private ReceiptCopy() {}

    /** The text a PDF carries, seen or not, in its fields and notes too; of a picture nothing. Refuses what cannot be read ({@code fund.refused.receiptUnreadable}). */
    static String text(byte[] bytes, String mediaType) {
        try {
            if (mediaType.equals(PDF)) return text(bytes);
            picture(bytes);
            return "";
        } catch (IOException | RuntimeException damaged) {
            throw new RuleViolated("fund.refused.receiptUnreadable");
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) for (PDField field : form.getFieldTree()) text.append('\n').append(field.getValueAsString());
            for (PDPage page : document.getPages())
                for (PDAnnotation note : page.getAnnotations()) if (note.getContents() != null) text.append('\n').append(note.getContents());
            return text.toString();
        }
    }

    static boolean holdsNationalNumber(String text) {
        return NATIONAL_NUMBER.matcher(text).find();
    }

    /** The same to look at, and nothing but what is looked at. Refuses what cannot be drawn (see {@link RedrawnPdf}). */
    static byte[] redrawn(byte[] bytes, String mediaType) {
        try {
            return mediaType.equals(PDF) ? RedrawnPdf.of(bytes) : redrawnPicture(bytes, mediaType);
        } catch (IOException damaged) {
            throw new RuleViolated("fund.refused.receiptUnreadable");
        }
    }

    private static byte[] redrawnPicture(byte[] bytes, String mediaType) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(bytes), mediaType.substring(mediaType.indexOf('/') + 1), out);
        return out.toByteArray();
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
        if (picture == null) throw new IOException("no picture");
        return picture;
    }
}
