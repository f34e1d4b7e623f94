/**
 * What runs inside a function's own Java process while it is measured. Each class here stands
 * alone with the libraries that it names: nothing else of the benchmarks is on its class path.
 */
package org.mapeerworkforce.benchmarks.handlers;
