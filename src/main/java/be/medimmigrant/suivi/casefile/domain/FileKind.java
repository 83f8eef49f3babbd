package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of file we keep, told from their bytes: a name or a browser may say anything. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TEXT("text/plain", "txt");

    /** 15 MiB: a decision of thirty pages scanned in colour. */
    public static final int LARGEST = 15 * 1024 * 1024;

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Refused when empty, too large, or of a kind we do not keep. */
    public static FileKind of(byte[] bytes) {
        if (bytes == null || bytes.length == 0) throw new RuleViolated("casefile.fileMissing");
        if (bytes.length > LARGEST) throw new RuleViolated("casefile.fileTooLarge");
        if (begins(bytes, 0, "%PDF-")) return PDF;
        if (begins(bytes, 0, (byte) 0xFF, (byte) 0xD8, (byte) 0xFF)) return JPEG;
        if (begins(bytes, 0, (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 13, (byte) 10, (byte) 26, (byte) 10)) return PNG;
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) return WEBP;
        if (begins(bytes, 0, "PK\u0003\u0004")) return packed(bytes);
        if (isPlainText(bytes)) return TEXT;
        throw new RuleViolated("casefile.fileKind");
    }

    /** A letter of a word processor is a zip; its entries tell which. One that carries macros is not kept. */
    private static FileKind packed(byte[] bytes) {
        FileKind found = null;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && entries++ < 1000; entry = zip.getNextEntry()) {
                if (entry.getName().contains("vbaProject") || entry.getName().startsWith("Basic/")) throw new RuleViolated("casefile.fileKind");
                if (entry.getName().equals("word/document.xml")) found = DOCX;
                if (entry.getName().equals("mimetype") && ODT.mediaType.equals(new String(zip.readNBytes(80), StandardCharsets.US_ASCII))) found = ODT;
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RuleViolated("casefile.fileKind");
        }
        if (found == null) throw new RuleViolated("casefile.fileKind");
        return found;
    }

    private static boolean isPlainText(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') && !text.stripLeading().startsWith("<");
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, int at, String with) {
        return begins(bytes, at, with.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean begins(byte[] bytes, int at, byte... with) {
        return bytes.length >= at + with.length && Arrays.equals(bytes, at, at + with.length, with, 0, with.length);
    }

    public String mediaType() { return mediaType; }

    public String extension() { return extension; }

    public static String extensionOf(String mediaType) {
        return Arrays.stream(values()).filter(k -> k.mediaType.equals(mediaType)).findFirst().map(FileKind::extension).orElse("bin");
    }
}
