package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** For browser tests: a paid intervention with its receipts; answers the page's address. Lives in test sources. */
@Path("/test/fund-papers")
@RequestScoped
public class FundPapersResource {

    @Inject FundStory story;
    @Inject FundReceipts receipts;
    @Inject FundClaims claims;
    @Inject FundClaimCorrections corrections;
    @Inject FundPaymentRuns runs;
    @Inject FundRunLines lines;
    @Inject FundConfirmations confirmations;
    @Inject As as;

    /** A file of the bank with one invoice it has paid, one taken out and one it has said nothing about. */
    @POST
    @Path("bankFile")
    public String bankFile() {
        List<InterventionView> invoices = Stream.of("21.50", "33.10", "18.40").map(this::invoiced).toList();
        UUID run = as.person("compta", () -> runs.make(new FundPaymentRuns.MakeRun(invoices.stream().map(InterventionView::id).toList(), story.today(), null)));
        String reference = as.person("compta", () -> runs.number(run)) + "-" + invoices.get(0).number();
        as.person("compta", () -> confirmations.confirm(new Camt(story.today()).paid(reference, "21.50").statement().getBytes(StandardCharsets.UTF_8)));
        as.person("compta", () -> lines.takeOut(new FundRunLines.TakeOut(run, List.of(invoices.get(1).id()), "refusé par la banque : compte fermé", null)));
        return "/fund/bankFile.xhtml?id=" + run;
    }

    /** An invoice to pay by hand that stands in a file already. */
    @POST
    @Path("payInvoice")
    public String payInvoice() {
        InterventionView asked = invoiced("18.40");
        as.person("compta", () -> runs.make(new FundPaymentRuns.MakeRun(List.of(asked.id()), story.today(), null)));
        return "/fund/payInvoice.xhtml?task=" + story.task(asked.caseId(), "payInvoice");
    }

    private InterventionView invoiced(String amount) {
        UUID caseId = story.approved("noor", amount);
        story.invoice(caseId, amount);
        return story.asked(caseId);
    }

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
            case "claim" -> "/fund/claim.xhtml?id=" + claimed(paid.sourceId());
            default -> throw new IllegalArgumentException(page);
        };
    }

    /** The funder's payment was noted once by mistake. */
    private UUID claimed(UUID source) {
        UUID claim = as.coordinator(() -> claims.make(new FundClaims.MakeClaim(source, null)));
        as.coordinator(() -> claims.received(new ReceiveClaim(claim, Money.of("20.00"), story.today(), null)));
        as.coordinator(() -> corrections.withdrawReceipt(new FundClaimCorrections.TakeBack(claim, "versement d’un autre bailleur", null)));
        return claim;
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
