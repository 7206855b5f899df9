package vn.motcua.web;

import java.util.Arrays;

/** The parts of the product that a reader moves in, told apart by the first part of the address. */
public enum Area {
    COUNTER("/counter"),
    OFFICE("/office"),
    CONTROL("/control"),
    /** Offices of the public postal service. */
    POSTAL("/postal"),
    /** Citizens and businesses: everything else. */
    PORTAL("");

    private final String prefix;

    Area(String prefix) {
        this.prefix = prefix;
    }

    /** True where staff work: denser pages, more scripts. */
    public boolean isStaff() {
        return this != PORTAL;
    }

    static Area ofPath(String path) {
        return Arrays.stream(values())
                .filter(area -> path.equals(area.prefix) || path.startsWith(area.prefix + "/"))
                .findFirst()
                .orElse(PORTAL);
    }
}
