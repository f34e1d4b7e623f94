/**
 * Gives whatever can come to whatever reads or writes it: {@link org.mapeerworkforce.fuzz.Targets}
 * is the one list of what is fuzzed, and each target says what must hold. It is driven twice: by
 * {@link org.mapeerworkforce.fuzz.SeededTest}, a million times and fast, from seeds that it prints,
 * and by {@link org.mapeerworkforce.fuzz.GuidedFuzz} with Jazzer, which follows the branches of our code.
 *
 * <p>Targets that know what is hidden in a package stand in that package. Nothing here ships.
 */
package org.mapeerworkforce.fuzz;
