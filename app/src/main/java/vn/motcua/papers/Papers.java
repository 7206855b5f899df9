package vn.motcua.papers;

import java.time.LocalDate;
import vn.motcua.shared.UnitCode;

/** The front door to printing. */
public interface Papers {

    /**
     * Prints a form in the layout that holds for a unit on a day: its own, else that of the nearest unit above, else the one
     * for all units, else the one that comes with the product.
     *
     * @throws IllegalArgumentException for a form that nobody declared, or data for a field that the form does not have
     */
    Paper print(PaperKey form, UnitCode unit, LocalDate day, PaperData data);

    /**
     * What {@link #print} would print, as a page for a browser and without the PDF: the work of some milliseconds.
     *
     * @throws IllegalArgumentException as {@link #print}
     */
    String page(PaperKey form, UnitCode unit, LocalDate day, PaperData data);

    /**
     * Prints a form that nobody declared, in the layout that it brings along: one that is made of other data.
     *
     * @throws IllegalArgumentException for data for a field that the form does not have
     */
    Paper print(PaperForm form, PaperData data);

    /** Prints a page that was made before, in the layout and with the words of then. */
    Paper print(String page);
}
