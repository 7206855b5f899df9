package vn.motcua.eforms;

import java.math.BigDecimal;
import java.util.List;

/** When a page is asked, or what must hold: a small tree, evaluated here and nowhere else. Paths name answers. */
public sealed interface Condition {

    record Eq(String path, String value) implements Condition {}

    record In(String path, List<String> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    record Exists(String path) implements Condition {}

    /** Whether a person born on the answer's date is, in completed years, below or at least of an age. */
    record Age(String path, boolean below, int years) implements Condition {}

    /** Holds while either is missing. {@code today} may stand for a path. */
    record NotAfter(String path, String other) implements Condition {}

    /** Holds while it, or the other, is missing. */
    record AtMost(String path, Bound bound) implements Condition {}

    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }
    }

    record Or(List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }
    }

    record Not(Condition not) implements Condition {}

    /** A number, or the path of one. */
    sealed interface Bound {
        record Of(BigDecimal number) implements Bound {}

        record At(String path) implements Bound {}
    }
}
