package org.mapeerworkforce.fuzz;

import java.util.List;

/** Where the choices of one run come from. */
public interface Chance {

    /** From 0 to one less than this. */
    int below(int bound);

    /** So many bytes or fewer. */
    byte[] bytes(int most);

    /** Once in so many times. */
    default boolean once(int in) {
        return below(in) == in - 1;
    }

    default <T> T one(List<T> all) {
        return all.get(below(all.size()));
    }
}
