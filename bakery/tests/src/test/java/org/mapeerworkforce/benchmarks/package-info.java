/**
 * What the site, its tools and its function cost, measured on demand: {@code mvn -q test-compile -Pbenchmark}.
 *
 * <p>Not tests: nothing here fails a build. Each part prints every sample, takes medians, and
 * compares only what ran in turns in the same run. Other people's generators are measured where
 * they are installed, and named as missing where they are not.
 */
package org.mapeerworkforce.benchmarks;
