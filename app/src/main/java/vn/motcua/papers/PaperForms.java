package vn.motcua.papers;

import java.util.List;

/** Offered as a bean by each module that has something to print. */
@FunctionalInterface
public interface PaperForms {

    List<PaperForm> forms();

    /** Whether the forms are data that may change while the product runs; they are asked for each time then. */
    default boolean areData() {
        return false;
    }
}
