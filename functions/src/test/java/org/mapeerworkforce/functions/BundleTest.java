package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundleTest {

    @Test
    void words_lie_where_the_classes_lie() {
        assertEquals(Path.of("target/classes").toAbsolutePath(), Bundle.root());
    }
}
