package org.mapeerworkforce.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Every target in turn, with Jazzer choosing: it can fuzz one test in a process. */
class GuidedFuzz {

    @FuzzTest
    void what_must_hold_holds_for_whatever_reaches_new_code(FuzzedDataProvider data) throws Exception {
        Guided chance = new Guided(data);
        chance.one(Targets.ALL).run().with(chance);
    }
}
