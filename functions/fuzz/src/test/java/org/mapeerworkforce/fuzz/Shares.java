package org.mapeerworkforce.fuzz;

import java.util.List;
import java.util.stream.IntStream;

/** How often each target ran, so that each gets its share of the runs: some reach new code much more often, and would get nearly all. */
final class Shares {

    private final List<Target> targets;
    private final long share;
    private final long[] runs;

    /** @param asked how many runs there are for all of them */
    Shares(List<Target> targets, long asked) {
        this.targets = targets;
        this.share = Math.max(1, asked / targets.size());
        this.runs = new long[targets.size()];
    }

    /** Takes a run for the target at this place; or where that one has had its share, for the first that has not. */
    int take(int place) {
        int taken = place;
        for (int other = 0; runs[taken] >= share && other < runs.length; other++) {
            taken = runs[other] < share ? other : taken;
        }
        runs[taken]++;
        return taken;
    }

    /** Each that ran less often than it should, with how often it did. */
    List<String> missed() {
        return IntStream.range(0, runs.length).filter(place -> runs[place] < share).mapToObj(place -> targets.get(place) + ": " + runs[place] + " of " + share).toList();
    }
}
