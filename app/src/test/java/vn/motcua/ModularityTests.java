package vn.motcua;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows point down the rows, never up, never in a circle. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Motcua.class);

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        modules.verify();
    }
}
