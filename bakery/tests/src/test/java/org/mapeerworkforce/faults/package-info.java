/**
 * What a network and a platform do to a function: a database that fails in every way we know, a
 * machine that is killed or frozen. A ledger of what people were told is held against what is stored.
 */
package org.mapeerworkforce.faults;
