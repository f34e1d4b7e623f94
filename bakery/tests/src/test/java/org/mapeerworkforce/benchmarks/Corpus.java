package org.mapeerworkforce.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A site of so many pages, the same on every machine: a home page that links to all others, each
 * with 300 to 600 words, headings, lists, links and a table.
 */
record Corpus(int size) {

    private static final String VOCABULARY = "people support each other after hard years and listen with care in every town a peer knows the road back to work "
            + "home health family hope because trust grows slowly when somebody stays near we meet on time write plain words share what helps";
    private static final List<String> WORDS = Arrays.asList(VOCABULARY.split(" "));
    private static final int SECTIONS = 3;

    /** @param name of its file, without ending; {@code index} for the home page */
    record Text(String name, String title, String description, String markdown) {
    }

    List<Text> texts() {
        return IntStream.range(0, size).mapToObj(number -> number == 0 ? home() : page(number)).toList();
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "pages/page-%05d", number);
    }

    private Text home() {
        String links = IntStream.range(1, size).mapToObj(number -> "- " + link(number)).collect(Collectors.joining("\n"));
        return new Text("index", "All pages", "A list of every page of this site.", "Welcome.\n\n" + links + "\n");
    }

    private Text page(int number) {
        Random chance = new Random(number);
        String sections = IntStream.rangeClosed(1, SECTIONS).mapToObj(section -> section(number, section, chance)).collect(Collectors.joining("\n"));
        return new Text(name(number), "Page " + number, "What stands on page " + number + ".", words(chance, 40) + "\n\n" + sections + "\n" + table(chance));
    }

    private String section(int number, int section, Random chance) {
        return "## Part " + section + " of page " + number + "\n\n" + words(chance, 30 + chance.nextInt(90)) + " See " + link(1 + chance.nextInt(size - 1)) + ".\n\n"
                + "- " + words(chance, 8) + "\n- *" + words(chance, 3) + "* and " + words(chance, 6) + "\n- " + words(chance, 8) + "\n\n"
                + "### More on part " + section + "\n\n**" + words(chance, 2) + "**: " + words(chance, 40) + "\n";
    }

    private static String table(Random chance) {
        String row = IntStream.range(0, 4).mapToObj(line -> "| " + words(chance, 2) + " | " + words(chance, 4) + " | " + chance.nextInt(100) + " |\n").collect(Collectors.joining());
        return "| Who | What | How many |\n| --- | --- | --- |\n" + row;
    }

    private static String link(int number) {
        return "[page " + number + "](/" + name(number) + "/)";
    }

    private static String words(Random chance, int count) {
        return IntStream.range(0, count).mapToObj(word -> WORDS.get(chance.nextInt(WORDS.size()))).collect(Collectors.joining(" "));
    }
}
