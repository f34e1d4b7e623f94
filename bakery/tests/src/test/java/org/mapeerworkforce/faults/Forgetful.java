package org.mapeerworkforce.faults;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Answers, and knows by which key each request was signed, until it forgets: from then on it knows
 * none of the connections that it had, and hangs up on who asks by one.
 */
public final class Forgetful implements Trouble {

    private final Set<Integer> known = new ConcurrentSkipListSet<>();
    private final Set<Integer> forgotten = new ConcurrentSkipListSet<>();
    private final Set<Integer> dead = new ConcurrentSkipListSet<>();
    private final Set<String> signers = new ConcurrentSkipListSet<>();

    @Override
    public void happen(Asked asked) throws IOException {
        if (forgotten.contains(asked.connection())) {
            dead.add(asked.connection());
            asked.hangUp();
        } else {
            known.add(asked.connection());
            signers.add(asked.signer());
            asked.answer();
        }
    }

    public void forget() {
        forgotten.addAll(known);
        signers.clear();
    }

    /** By how many connections that it had forgotten somebody asked. */
    public int dead() {
        return dead.size();
    }

    /** Every key that signed what it answered. */
    public Set<String> signers() {
        return Set.copyOf(signers);
    }
}
