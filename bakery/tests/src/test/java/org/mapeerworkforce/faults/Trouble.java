package org.mapeerworkforce.faults;

import java.io.IOException;

/** What becomes of one request to a service. */
@FunctionalInterface
public interface Trouble {

    /** None: the answer comes back as it is. */
    Trouble NONE = Asked::answer;

    void happen(Asked asked) throws IOException;
}
