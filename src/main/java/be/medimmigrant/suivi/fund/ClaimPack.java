package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.casefile.DocumentContents;
import be.medimmigrant.suivi.casefile.DocumentFile;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What the funder gets, in one ZIP. Files are called after the numbers of the interventions; receipts are the blackened copies only. */
@ApplicationScoped
class ClaimPack {

    @Inject DocumentContents contents;
    @Inject ClaimPdf pdf;
    @Inject Codes codes;
    @Inject TextsBean texts;

    byte[] zip(FundClaims.Claim claim, List<ClaimLine> lines, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, claim.number() + ".csv", csv(lines, language));
            add(zip, claim.number() + ".pdf", pdf.of(claim, lines, language));
            for (ClaimLine line : lines) if (line.proven()) addReceipt(zip, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void addReceipt(ZipOutputStream zip, ClaimLine line) throws IOException {
        DocumentFile file = contents.of(line.blackened()).orElse(null);
        if (file == null) return;
        String extension = file.mediaType().equals(ReceiptCopy.PDF) ? "pdf" : file.mediaType().endsWith("png") ? "png" : "jpg";
        add(zip, "receipts/" + line.number() + "." + extension, ReceiptCopy.redrawn(file.bytes(), file.mediaType()));
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** With its mark of byte order, so that a spreadsheet reads the accents. */
    private byte[] csv(List<ClaimLine> lines, Locale language) {
        StringWriter list = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(list)) {
            csv.writeRecord(ClaimPdf.COLUMNS.stream().map(column -> texts.in(language, "fund.claim.column." + column, List.of())).toArray(String[]::new));
            for (ClaimLine line : lines) csv.writeRecord(line.number(), String.valueOf(line.paidOn()), codes.label("fund_expense_types", line.expenseType(), language.getLanguage()),
                    codes.label("fund_reasons", line.reason(), language.getLanguage()), plain(line.invoice()), plain(line.receipt()), line.amount().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\ufeff" + list).getBytes(StandardCharsets.UTF_8);
    }

    /** What somebody typed is no formula of a spreadsheet. */
    private static String plain(String typed) {
        if (typed == null) return "";
        return typed.matches("[=+\\-@\\t\\r].*") ? "'" + typed : typed;
    }
}
