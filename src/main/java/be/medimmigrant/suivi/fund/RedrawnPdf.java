package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** The pages of a PDF as pictures of what is seen on them, bars included, and nothing else: neither text, fields, notes nor scripts. */
final class RedrawnPdf {

    static final int PAGES = 60;
    private static final float SHARPNESS = 200 / 72f;
    /** A3 at 200 dpi has 7.7 million; a larger sheet is drawn less sharp. */
    private static final float DOTS = 12_000_000;
    private static final float QUALITY = 0.8f;

    private RedrawnPdf() {}

    /** Refuses more than {@link #PAGES} pages ({@code fund.refused.receiptLong}) and a picture that cannot be drawn ({@code fund.refused.receiptUndrawable}). */
    static byte[] of(byte[] bytes) throws IOException {
        try (PDDocument seen = Loader.loadPDF(bytes); PDDocument drawn = new PDDocument()) {
            if (seen.getNumberOfPages() > PAGES) throw new RuleViolated("fund.refused.receiptLong", PAGES);
            Renderer renderer = new Renderer(seen);
            for (int page = 0; page < seen.getNumberOfPages(); page++) draw(renderer, page, seen.getPage(page).getCropBox(), drawn);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            drawn.save(out);
            return out.toByteArray();
        }
    }

    private static void draw(Renderer renderer, int page, PDRectangle size, PDDocument drawn) throws IOException {
        float scale = Math.min(SHARPNESS, (float) Math.sqrt(DOTS / (size.getWidth() * size.getHeight())));
        BufferedImage picture = renderer.renderImage(page, scale, ImageType.RGB);
        PDPage sheet = new PDPage(new PDRectangle(picture.getWidth() / scale, picture.getHeight() / scale));
        drawn.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(drawn, sheet)) {
            content.drawImage(JPEGFactory.createFromImage(drawn, picture, QUALITY), 0, 0, sheet.getMediaBox().getWidth(), sheet.getMediaBox().getHeight());
        }
    }

    /** A page without one of its pictures would be no copy of it: where the library only warns, this one refuses. */
    private static final class Renderer extends PDFRenderer {

        Renderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void operatorException(Operator operator, List<COSBase> operands, IOException problem) throws IOException {
                    if (OperatorName.DRAW_OBJECT.equals(operator.getName()) || OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName())) throw new RuleViolated("fund.refused.receiptUndrawable");
                    super.operatorException(operator, operands, problem);
                }
            };
        }
    }
}
