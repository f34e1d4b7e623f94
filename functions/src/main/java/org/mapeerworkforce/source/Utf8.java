package org.mapeerworkforce.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that must be UTF-8 text. */
public final class Utf8 {

    private static final byte NEWLINE = '\n';

    private Utf8() {
    }

    /** The text of a file below {@code root}, with {@code \n} line ends and no byte order mark; empty, with a fault, where it has none. */
    public static String read(Path root, String file, Faults faults) {
        try {
            return read(Files.readAllBytes(root.resolve(file)), file, faults);
        } catch (NoSuchFileException missing) {
            faults.add(file, 0, "the file is missing", "Put it back: the site cannot be baked without it.");
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** The same for bytes that were read before. */
    public static String read(byte[] bytes, String file, Faults faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException malformed) {
            faults.add(file, lineAt(bytes, in.position()), "`" + sign(bytes[in.position()]) + "` stands here in another encoding than UTF-8, and looks like `\uFFFD`", "Type it again, and each `\uFFFD` below it.");
            return "";
        }
    }

    /** What older programs save as this one byte, an apostrophe or a letter with an accent mostly. */
    private static String sign(byte odd) {
        return new String(new byte[] {odd}, Charset.forName("windows-1252"));
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == NEWLINE ? 1 : 0;
        }
        return line;
    }
}
