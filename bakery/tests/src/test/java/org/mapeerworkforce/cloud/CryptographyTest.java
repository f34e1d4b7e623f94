package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.oven.Folder;

/** Where in our code there is cryptography, found out and not remembered: functions/SECURITY.md names each class, and no other. */
class CryptographyTest {

    private static final Path CLASSES = Project.REAL.resolve("functions/target/classes/org/mapeerworkforce");
    /** What a class says of every class that it uses; a place to load classes from is no cryptography. */
    private static final Pattern CRYPTOGRAPHY = Pattern.compile("java/security/(?!ProtectionDomain|CodeSource)|javax/crypto/|javax/net/ssl/");
    private static final Pattern NAMED = Pattern.compile("`((?:store|functions|pages|mail|forms|account|source)/[A-Z]\\w+)`");

    @Test
    void every_class_with_cryptography_is_in_the_list() {
        Set<String> found = Folder.files(CLASSES).entrySet().stream().filter(file -> CRYPTOGRAPHY.matcher(file.getValue()).find()).map(Map.Entry::getKey)
                .map(file -> file.replaceAll("(\\$.*)?\\.class$", "")).collect(Collectors.toCollection(TreeSet::new));
        String list = SecurityPage.text().replaceAll("(?s).*\n## Keys and secrets\n(.*?)\n## .*", "$1");
        assertEquals(NAMED.matcher(list).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new)), found);
        assertTrue(found.contains("store/Keyed"), "it can find something");
    }
}
