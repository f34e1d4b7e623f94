package org.mapeerworkforce.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Utf8Test {

    private final Faults faults = new Faults();

    @Test
    void line_ends_become_ours_and_the_byte_order_mark_goes() {
        assertEquals("a\nb\nc\n\ufeff", Utf8.read("\ufeffa\r\nb\rc\n\ufeff".getBytes(StandardCharsets.UTF_8), "join.md", faults));
        assertEquals(List.of(), faults.list());
    }

    @Test
    void the_line_that_is_no_text_is_told() {
        assertEquals("", Utf8.read(new byte[] {'a', 'b', 'c', '\n', 'd', '\n', (byte) 0xFF}, "join.md", faults));
        assertEquals("join.md, line 3: `ÿ` stands here in another encoding than UTF-8, and looks like `�`. Type it again, and each `�` below it.", faults.list().get(0).toString());
    }

    @Test
    void the_sign_of_an_older_program_is_named() {
        Utf8.read("don\u0092t".getBytes(StandardCharsets.ISO_8859_1), "join.md", faults);
        assertEquals("join.md, line 1: `’` stands here in another encoding than UTF-8, and looks like `�`. Type it again, and each `�` below it.", faults.list().get(0).toString());
    }

    @Test
    void a_line_end_behind_the_damage_is_not_counted() {
        assertEquals("", Utf8.read(new byte[] {(byte) 0xFF, '\n'}, "join.md", faults));
        assertEquals(1, faults.list().get(0).line());
    }

    @Test
    void a_file_is_read_or_its_absence_told(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("here.md"), "caf\u00e9\n");
        assertEquals("caf\u00e9\n", Utf8.read(folder, "here.md", faults));
        assertEquals("", Utf8.read(folder, "gone.md", faults));
        assertEquals(List.of("gone.md: the file is missing. Put it back: the site cannot be baked without it."), faults.list().stream().map(Fault::toString).toList());
    }
}
