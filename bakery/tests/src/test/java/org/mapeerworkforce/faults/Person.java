package org.mapeerworkforce.faults;

import java.util.List;
import java.util.Map;

/** Somebody who applies. @param number tells them from everybody else */
public record Person(int number) {

    public String name() {
        return "Applicant " + number;
    }

    public String address() {
        return "applicant" + number + "@example.org";
    }

    /** What their browser sends. */
    public String body() {
        return "your-name=Applicant+" + number + "&email-address=applicant" + number + "%40example.org&your-roles=RC&does-this-work=yes&is-adult=yes&agrees=yes&second-note=";
    }

    /** Whether a page gives them back everything they typed. */
    public boolean readsAnswersIn(String page) {
        return List.of("value=\"" + name() + "\"", "value=\"" + address() + "\"", "value=\"RC\" checked").stream().allMatch(page::contains);
    }

    public static Map<String, List<String>> headers() {
        return Map.of("Content-Type", List.of("application/x-www-form-urlencoded"));
    }
}
