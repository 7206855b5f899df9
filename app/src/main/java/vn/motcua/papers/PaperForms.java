package vn.motcua.papers;

import java.util.List;

/** Offered as a bean by each module that has something to print. */
@FunctionalInterface
public interface PaperForms {

    List<PaperForm> forms();
}
