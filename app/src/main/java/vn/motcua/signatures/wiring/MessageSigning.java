package vn.motcua.signatures.wiring;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.XmlSigning;
import vn.motcua.signatures.making.PdfSigner.Signed;
import vn.motcua.signatures.making.XmlSigner;

@Service
class MessageSigning implements XmlSigning {

    private final AgencySeals seals;
    private final XmlSigner signer;

    MessageSigning(AgencySeals seals, XmlSigner signer) {
        this.seals = seals;
        this.signer = signer;
    }

    @Override
    public Outcome<byte[], SigningRefusal> seal(UnitCode agency, byte[] xml, Actor by) {
        return seals.set(agency, xml, by, Optional.empty(), (key, at) -> new Signed(signer.sign(xml, key, at), false));
    }
}
