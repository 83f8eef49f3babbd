package be.medimmigrant.suivi.casefile.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void aFileIsWhatItsFirstBytesSay() {
        assertThat(FileKind.of("%PDF-1.7\n…".getBytes(UTF_8))).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of("\u00ff\u00d8\u00ff\u00e0 jfif".getBytes(ISO_8859_1))).isEqualTo(FileKind.JPEG);
        assertThat(FileKind.of("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))).isEqualTo(FileKind.PNG);
        assertThat(FileKind.of("RIFF\0\0\0\0WEBPVP8 ".getBytes(ISO_8859_1))).isEqualTo(FileKind.WEBP);
        assertThat(FileKind.of("Très simplement".getBytes(UTF_8))).isEqualTo(FileKind.TEXT);
    }

    @Test
    void aLetterIsKnownByWhatItsZipHolds() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of(zip("mimetype:application/vnd.oasis.opendocument.text", "content.xml"))).isEqualTo(FileKind.ODT);
        refused("casefile.fileKind", zip("anything.exe"));
        refused("casefile.fileKind", zip("word/document.xml", "word/vbaProject.bin"));
    }

    @Test
    void whatABrowserWouldRunIsNotKept() {
        refused("casefile.fileKind", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
        refused("casefile.fileKind", " \n<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8));
        refused("casefile.fileKind", "MZ\u0090\0".getBytes(ISO_8859_1));
        refused("casefile.fileKind", "\u007fELF".getBytes(ISO_8859_1));
    }

    @Test
    void anEmptyOrHugeFileIsRefused() {
        refused("casefile.fileMissing", new byte[0]);
        refused("casefile.fileMissing", null);
        byte[] huge = Arrays.copyOf("%PDF-".getBytes(UTF_8), FileKind.LARGEST + 1);
        refused("casefile.fileTooLarge", huge);
        assertThat(FileKind.of(Arrays.copyOf(huge, FileKind.LARGEST))).isEqualTo(FileKind.PDF);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] nameAndText = entry.split(":", 2);
                zip.putNextEntry(new ZipEntry(nameAndText[0]));
                if (nameAndText.length == 2) zip.write(nameAndText[1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void refused(String key, byte[] bytes) {
        assertThatThrownBy(() -> FileKind.of(bytes)).isInstanceOf(RuleViolated.class).hasMessage(key);
    }
}
