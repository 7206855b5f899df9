package vn.motcua.signatures;

import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The front door to signing XML, for messages that leave the house in an agency's name. */
public interface XmlSigning {

    /**
     * Sets the agency's seal into the root element (enveloped XAdES-BASELINE-B).
     *
     * @param by a person with the right to the seal, or the system itself
     */
    Outcome<byte[], SigningRefusal> seal(UnitCode agency, byte[] xml, Actor by);
}
