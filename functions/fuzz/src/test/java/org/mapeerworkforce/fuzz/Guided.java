package org.mapeerworkforce.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Choices that Jazzer makes. */
record Guided(FuzzedDataProvider data) implements Chance {

    @Override
    public int below(int bound) {
        return data.consumeInt(0, bound - 1);
    }

    @Override
    public byte[] bytes(int most) {
        return data.consumeBytes(most);
    }
}
