package org.mapeerworkforce.store;

import java.util.Optional;

/**
 * Proof that something is stored.
 *
 * @param code what the person can read to us; empty where the form gives none
 * @param held whether a person looks at it first
 */
public record Receipt(Optional<String> code, boolean held) {
}
