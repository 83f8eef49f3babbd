package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.DocumentFile;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a document to be saved: never shown inside the application, never kept by a cache, never guessed at by the browser. */
@WebServlet("/casefile/document/*")
public class DocumentDownload extends HttpServlet {

    @Inject transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            send(documents.file(Ids.ofCase(path)), response);
        } catch (RuleViolated refused) {
            response.sendError(refused.key().equals("acting.refused") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(DocumentFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file.bytes());
    }
}
