package be.medimmigrant.suivi.platform.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/** The password of a database whose data are kept: made at its first start, in a file that only the one who starts Suivi can read. */
record KeptPassword(String word, boolean isNew) {

    private static final int BYTES = 24;

    static KeptPassword in(Path file) throws IOException {
        if (Files.exists(file)) return new KeptPassword(Files.readString(file).strip(), false);
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try (SeekableByteChannel owners = Files.newByteChannel(file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            owners.write(ByteBuffer.wrap(word.getBytes(StandardCharsets.UTF_8)));
        }
        return new KeptPassword(word, true);
    }
}
