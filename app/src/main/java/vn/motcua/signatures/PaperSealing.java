package vn.motcua.signatures;

import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The front door to sealing papers that the house makes by itself, such as receipts: nobody signs them before. */
public interface PaperSealing {

    /**
     * Sets the agency's seal on a PDF (PAdES), not to be seen on the page.
     *
     * @param reason what the signature says of itself, such as "Biên lai điện tử"
     */
    Outcome<byte[], SigningRefusal> seal(UnitCode agency, byte[] pdf, String reason, Actor.System by);
}
