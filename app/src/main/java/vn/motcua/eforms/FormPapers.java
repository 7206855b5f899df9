package vn.motcua.eforms;

import java.time.LocalDate;
import vn.motcua.papers.Paper;
import vn.motcua.shared.UnitCode;

/** Finished forms as the declarations that the law prescribes. */
public interface FormPapers {

    /**
     * How a declaration was signed.
     *
     * @param unit the agency that receives it, whose layout is used
     * @param addressee that agency's name; empty for the one that the form names
     * @param place where it was signed, such as the commune; may be empty
     * @param day when
     * @param signedBy who, such as {@code Phạm Thị Lài}
     * @param reference under which the filing is found; may be empty
     */
    record Signing(UnitCode unit, String addressee, String place, LocalDate day, String signedBy, String reference) {}

    /** The declaration as PDF/A, in Vietnamese; what was not answered stays a dotted line. */
    Paper print(FormVersion form, Answers answers, Signing signing);
}
