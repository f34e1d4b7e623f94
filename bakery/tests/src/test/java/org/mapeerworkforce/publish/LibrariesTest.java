package org.mapeerworkforce.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;

/** Where other people's code comes from: Maven Central, in one version, and written down at each publish. */
class LibrariesTest {

    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
    private static final Pattern ELSEWHERE = Pattern.compile("<(repository|pluginRepository|mirror|systemPath)>");
    private static final Pattern UNSETTLED = Pattern.compile("<[\\w.-]*version>([^<]*(?:SNAPSHOT|LATEST|RELEASE)|[\\[(][^<]*)</");

    @Test
    void every_library_is_of_one_version_and_comes_from_maven_central() {
        poms().forEach(pom -> assertEquals(List.of(), faults(read(pom)), pom));
    }

    @Test
    void another_source_and_an_unsettled_version_are_seen() {
        String pom = read("pom.xml");
        assertEquals(List.of("<repository>"), faults(pom.replaceFirst("<modules>", "<repositories><repository><url>https://example.org</url></repository></repositories><modules>")));
        assertEquals(List.of("<jbake.version>[2,3)</"), faults(pom.replaceFirst("<jbake.version>[^<]*", "<jbake.version>[2,3)")));
        assertEquals(List.of("<jbake.version>3-SNAPSHOT</"), faults(pom.replaceFirst("<jbake.version>[^<]*", "<jbake.version>3-SNAPSHOT")));
    }

    @Test
    void each_publish_keeps_the_list_of_what_ships() {
        String publish = read(".github/workflows/publish.yml");
        assertTrue(publish.contains("run: mvn -B -ntp verify -Dpublish -Dbom\n"));
        assertTrue(publish.contains("path: functions/target/functions.cdx.*\n          if-no-files-found: error\n"));
    }

    private static List<String> poms() {
        List<String> poms = new ArrayList<>(List.of("pom.xml"));
        MODULE.matcher(read("pom.xml")).results().forEach(module -> poms.add(module.group(1) + "/pom.xml"));
        return poms;
    }

    private static String read(String file) {
        try {
            return Files.readString(Project.REAL.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> faults(String pom) {
        return Stream.of(ELSEWHERE, UNSETTLED).flatMap(fault -> fault.matcher(pom).results()).map(found -> found.group()).toList();
    }
}
