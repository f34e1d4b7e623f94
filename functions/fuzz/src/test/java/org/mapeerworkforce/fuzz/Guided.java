package org.mapeerworkforce.fuzz;

import java.util.Arrays;

/** Choices out of bytes that Jazzer makes up, from front to back; behind their end each choice is the first there is. */
final class Guided implements Chance {

    private final byte[] bytes;
    private int at;

    Guided(byte[] bytes) {
        this.bytes = bytes;
    }

    /** As many bytes as the bound needs, so that a byte that changes changes one choice. */
    @Override
    public int below(int bound) {
        long number = 0;
        for (long left = bound - 1L; left > 0; left >>= Byte.SIZE) {
            number = number << Byte.SIZE | (at < bytes.length ? bytes[at++] & 0xFF : 0);
        }
        return (int) (number % bound);
    }

    @Override
    public byte[] bytes(int most) {
        int from = at;
        at = Math.min(bytes.length, at + below(most + 1));
        return Arrays.copyOfRange(bytes, Math.min(from, at), at);
    }
}
