package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.RuleViolated;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * What a receipt says beside what is seen on it. A bar drawn over a name in a PDF leaves the name in the file, and a photograph
 * tells where it was taken: a copy that leaves the house is read for names and freed of everything hidden.
 */
final class ReceiptCopy {

    static final String PDF = "application/pdf";
    private static final Pattern NATIONAL_NUMBER = Pattern.compile("\\b\\d{2}[. -]?\\d{2}[. -]?\\d{2}[. -]?\\d{3}[. -]?\\d{2}\\b");

    private ReceiptCopy() {}

    /** The text a PDF carries, seen or not; of a picture nothing. Refuses what cannot be read ({@code fund.refused.receiptUnreadable}). */
    static String text(byte[] bytes, String mediaType) {
        try {
            if (!mediaType.equals(PDF)) {
                picture(bytes);
                return "";
            }
            try (PdfReader reader = new PdfReader(bytes)) {
                PdfTextExtractor extractor = new PdfTextExtractor(reader);
                StringBuilder text = new StringBuilder();
                for (int page = 1; page <= reader.getNumberOfPages(); page++) text.append(extractor.getTextFromPage(page)).append('\n');
                return text.toString();
            }
        } catch (IOException | RuntimeException damaged) {
            throw new RuleViolated("fund.refused.receiptUnreadable");
        }
    }

    static boolean holdsNationalNumber(String text) {
        return NATIONAL_NUMBER.matcher(text).find();
    }

    /** The same to look at, without author, place, attachments and notes. */
    static byte[] cleaned(byte[] bytes, String mediaType) {
        try {
            return mediaType.equals(PDF) ? cleanedPdf(bytes) : cleanedPicture(bytes, mediaType);
        } catch (IOException damaged) {
            throw new RuleViolated("fund.refused.receiptUnreadable");
        }
    }

    private static byte[] cleanedPdf(byte[] bytes) throws IOException {
        try (PdfReader reader = new PdfReader(bytes)) {
            reader.getCatalog().remove(PdfName.METADATA);
            reader.getCatalog().remove(PdfName.NAMES);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) reader.getPageN(page).remove(PdfName.ANNOTS);
            Map<String, String> nothing = new HashMap<>();
            reader.getInfo().keySet().forEach(key -> nothing.put(key, null));
            reader.removeUnusedObjects();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfStamper stamper = new PdfStamper(reader, out);
            stamper.setInfoDictionary(nothing);
            stamper.close();
            return out.toByteArray();
        }
    }

    private static byte[] cleanedPicture(byte[] bytes, String mediaType) throws IOException {
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
