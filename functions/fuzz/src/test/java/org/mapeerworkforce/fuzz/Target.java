package org.mapeerworkforce.fuzz;

import java.util.List;

/**
 * Something that reads what strangers send, or writes what others read.
 *
 * @param every it runs once for so many bodies
 * @param reaches the classes that are tried by it
 */
public record Target(String name, int every, List<String> reaches, Run run) {

    /** One run: makes something up, hands it over, and throws where what must hold does not. */
    @FunctionalInterface
    public interface Run {
        void with(Chance chance) throws Exception;
    }

    /** @param reaches such as {@code forms.EmailAddress} */
    public static Target of(String name, int every, Run run, String... reaches) {
        return new Target(name, every, List.of(reaches), run);
    }

    @Override
    public String toString() {
        return name;
    }
}
