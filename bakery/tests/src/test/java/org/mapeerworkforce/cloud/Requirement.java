package org.mapeerworkforce.cloud;

import java.util.List;

/**
 * One requirement of OWASP's ASVS as functions/SECURITY.md answers it.
 *
 * @param level  as the page says; empty where one line is for requirements of several levels
 * @param answer begins with the status, such as {@code Partly: …}
 * @param by     what holds it: {@code SomeTest#a_sentence}, {@code control:ID}, {@code template:Resource/Property=value}, {@code doc:file#heading}
 */
record Requirement(String id, String level, String answer, List<String> by) {

    enum Status {
        MET("Met"), PARTLY("Partly"), NOT_YET("Not yet"), NOT_APPLICABLE("Not applicable");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word.toLowerCase();
        }
    }

    boolean is(Status status) {
        return answer.startsWith(status.word + ": ") && answer.endsWith(".");
    }
}
