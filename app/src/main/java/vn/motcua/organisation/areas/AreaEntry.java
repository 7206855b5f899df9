package vn.motcua.organisation.areas;

import org.jspecify.annotations.Nullable;

/** One record of a file as it stands there, nothing checked; empty where the file says nothing. */
final class AreaEntry {

    final int line;
    final @Nullable AreaEntry enclosing;
    String code = "";
    String fullName = "";
    String nameEn = "";
    String province = "";
    String district = "";

    AreaEntry(int line, @Nullable AreaEntry enclosing) {
        this.line = line;
        this.enclosing = enclosing;
    }

    /** The code of the area that it belongs to: what it stands in, else what it says; empty for none. */
    String parent() {
        if (enclosing != null) {
            return enclosing.code;
        }
        return district.isEmpty() ? province : district;
    }

    /** Whether it says that it belongs elsewhere than where it stands. */
    boolean contradictsItsPlace() {
        return enclosing != null && (contradicts(district, enclosing, 3) || contradicts(province, enclosing, 2));
    }

    /** How people would name it. */
    String label() {
        return (code + " " + fullName).strip();
    }

    private static boolean contradicts(String said, AreaEntry enclosing, int length) {
        return !said.isEmpty() && enclosing.code.length() == length && !said.equals(enclosing.code);
    }
}
