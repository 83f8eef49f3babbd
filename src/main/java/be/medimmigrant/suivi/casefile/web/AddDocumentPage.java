package be.medimmigrant.suivi.casefile.web;

import be.medimmigrant.suivi.casefile.AddDocument;
import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A paper joins the case. The name of the file stays on the machine it comes from. */
@Named
@ViewScoped
public class AddDocumentPage extends OfCase {

    @Inject Documents documents;
    @Inject Codes codes;
    private String type;
    private LocalDate datedOn;
    private String note;
    private transient Part file;

    public String submit() throws IOException {
        documents.add(new AddDocument(caseId(), type, datedOn, note, bytes()));
        return back("casefile.documentAdded") + "&tab=documents";
    }

    private byte[] bytes() throws IOException {
        if (file == null || file.getSize() == 0) throw new RuleViolated("casefile.fileMissing");
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Those that cases of this type use come first. */
    public List<Code> getTypes() {
        String caseType = getHeader().caseType();
        return codes.items("document_types").stream().sorted(Comparator.comparing((Code c) ->
                !Arrays.asList(c.attribute("used_in").split("\\|")).contains(caseType))).toList();
    }

    public String getType() { return type; }

    public void setType(String type) { this.type = type; }

    public LocalDate getDatedOn() { return datedOn; }

    public void setDatedOn(LocalDate datedOn) { this.datedOn = datedOn; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    public Part getFile() { return file; }

    public void setFile(Part file) { this.file = file; }
}
