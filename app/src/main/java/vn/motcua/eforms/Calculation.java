package vn.motcua.eforms;

import java.util.List;

/** How a computed answer is reckoned. A path that leads through a table means that column of all its rows. */
public sealed interface Calculation {

    record Sum(List<String> paths) implements Calculation {
        public Sum {
            paths = List.copyOf(paths);
        }
    }

    record Product(List<String> paths) implements Calculation {
        public Product {
            paths = List.copyOf(paths);
        }
    }

    record Difference(String from, String minus) implements Calculation {}

    /** How many rows a table has. */
    record Count(String table) implements Calculation {}

    record Join(List<String> paths, String separator) implements Calculation {
        public Join {
            paths = List.copyOf(paths);
        }
    }
}
