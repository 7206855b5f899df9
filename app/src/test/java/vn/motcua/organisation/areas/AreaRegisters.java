package vn.motcua.organisation.areas;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.organisation.Areas;

/** Lets the tests of the units see the areas. */
public final class AreaRegisters {

    private AreaRegisters() {}

    public static Areas on(JdbcClient database) {
        return new RegisteredAreas(database);
    }
}
