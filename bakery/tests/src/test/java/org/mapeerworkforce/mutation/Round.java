package org.mapeerworkforce.mutation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Packages that the same tests prove.
 *
 * @param packages whose code is changed
 * @param tests    the tests that notice a change, wherever they stand
 */
enum Round {

    /** What people write, read and drawn. These of checks read slips in every file of content; LinkTest sees the pages behind links. */
    WORDS(Set.of("source", "forms", "pages", "mail"), List.of("source.*Test", "forms.*Test", "pages.*Test", "mail.*Test", "checks.FaultsTest", "checks.SiteFaultsTest", "functions.FormFunctionTest", "functions.LinkTest")),
    /** What is stored, answered and sent. CanaryTest sends it by the way of the cloud. */
    DEEDS(Set.of("store", "functions", "account"), List.of("store.*Test", "functions.*Test", "account.*Test", "cloud.CanaryTest"));

    private final Set<String> packages;
    private final List<String> tests;

    Round(Set<String> packages, List<String> tests) {
        this.packages = packages;
        this.tests = tests;
    }

    List<String> tests() {
        return tests;
    }

    /** Those of {@code mutants} that belong here, such as {@code store.Table}; {@code *} for all. */
    List<String> of(List<String> mutants) {
        return mutants.stream().flatMap(mutant -> mutant.equals("*") ? packages.stream().sorted().map(name -> name + ".*") : Stream.of(mutant))
                .filter(mutant -> packages.contains(mutant.replaceFirst("\\..*", ""))).toList();
    }
}
