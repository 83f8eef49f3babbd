package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.casefile.DocumentFile;
import be.medimmigrant.suivi.fund.FundReceipts;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A receipt to be looked at inside our own pages, and nowhere else: PDF or picture, never kept by a cache. */
@WebServlet("/fund/receipt/*")
public class ReceiptPreview extends HttpServlet {

    @Inject transient FundReceipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(receipts.file(Ids.ofCase(request.getPathInfo() == null ? "" : request.getPathInfo().substring(1))), response);
        } catch (RuleViolated refused) {
            response.sendError(refused.key().equals("acting.refused") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(DocumentFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + file.name() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file.bytes());
    }
}
