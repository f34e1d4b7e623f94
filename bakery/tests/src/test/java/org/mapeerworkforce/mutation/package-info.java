/**
 * Tells which changes of the functions' code no test notices: reads what PIT found, and the list of
 * changes that change nothing. {@code mvn -q test-compile -Pmutation} runs both; no build does.
 */
package org.mapeerworkforce.mutation;
