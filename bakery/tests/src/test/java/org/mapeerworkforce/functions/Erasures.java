package org.mapeerworkforce.functions;

import java.util.List;
import java.util.Map;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;

/** A town in which somebody asks to be removed. */
record Erasures(Town town) {

    static final String QUILL = "quill@example.org";

    Erasures() {
        this(new Town());
        Database.LOCAL.createWithoutStream(town.name + "-erasures");
    }

    /** Every kind of item that there is about a person: an application, a subscription, mails, links, limits, history. */
    void everything(String address) {
        town.apply(address, Map.of("your-place", address.equals(QUILL) ? "Springfield-marker" : "Worcester", "wants-news", "yes"));
        town.settle();
        town.press(town.link(address, "confirm"));
        town.leaveList(address);
        town.joinList(address);
        town.settle().due();
    }

    String erase(String event) {
        return town.call(new EraseFunction(Project.REAL, town.environment, town.clock), event);
    }

    /** What the table holds but counts, and the places of this hour: those are of nobody. */
    List<String> people() {
        return town.rows().stream().map(Object::toString).filter(row -> !row.contains("counter#") && !row.contains("S=mails") && !row.contains("network#")).sorted().toList();
    }
}
