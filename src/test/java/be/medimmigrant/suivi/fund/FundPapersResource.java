package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.platform.testing.As;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;

/** For browser tests: a paid intervention with its receipts; answers the page's address. Lives in test sources. */
@Path("/test/fund-papers")
@RequestScoped
public class FundPapersResource {

    @Inject FundStory story;
    @Inject FundReceipts receipts;
    @Inject FundClaims claims;
    @Inject As as;

    @POST
    @Path("{page}")
    public String stage(@PathParam("page") String page) {
        UUID caseId = story.approved("noor", "27.40");
        story.invoice(caseId, "27.40");
        story.pay(caseId);
        story.verify(caseId, "hanna");
        InterventionView paid = story.asked(caseId);
        as.staff(() -> receipts.add(new AddReceipt(paid.id(), receipt("png"), false), null));
        as.staff(() -> receipts.add(new AddReceipt(paid.id(), receipt("png"), true), null));
        return switch (page) {
            case "receipts" -> "/fund/receipts.xhtml?id=" + paid.id();
            case "claims" -> "/fund/claims.xhtml?source=" + paid.sourceId();
            case "source", "editSource" -> "/fund/" + page + ".xhtml?id=" + paid.sourceId();
            case "claim" -> "/fund/claim.xhtml?id=" + as.coordinator(() -> claims.make(new FundClaims.MakeClaim(paid.sourceId(), null)));
            default -> throw new IllegalArgumentException(page);
        };
    }

    /** A till receipt, as a camera sees it. */
    static byte[] receipt(String kind) {
        BufferedImage paper = new BufferedImage(300, 420, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(new Color(0xfbfbf8));
        pen.fillRect(0, 0, 300, 420);
        pen.setColor(Color.DARK_GRAY);
        for (int line = 0; line < 9; line++) pen.fillRect(24, 40 + line * 36, line % 3 == 0 ? 180 : 120, 10);
        for (int line = 0; line < 9; line++) pen.fillRect(232, 40 + line * 36, 44, 10);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(paper, kind, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
