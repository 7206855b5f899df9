package vn.motcua.results;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.results.spi.VerifiedDocument;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SignatureReport;

/** Lets anyone find out how a document stands, and no more than is written on it. */
public interface Verification {

    /** Largest file that is looked at, in bytes. */
    long MOST_BYTES = 25L << 20;

    /** @param typed the code in the QR code, with or without dashes; @param address where the stranger asks from */
    Outcome<Answer, VerificationRefusal> byCode(String typed, String address);

    /** By what stands on the paper. */
    Outcome<Answer, VerificationRefusal> byNumber(UnitCode agency, String number, LocalDate issuedOn, String address);

    /** By the file itself, which is looked at and not kept. */
    Outcome<Answer, VerificationRefusal> byFile(byte[] file, String address);

    /** The agencies that have issued such documents. */
    List<UnitCode> agencies();

    /** From the best to the worst. */
    enum Verdict {
        VALID,
        EXPIRED,
        REPLACED,
        REVOKED,
        /** It carries the code of a document of ours and is not the file that was issued. */
        CHANGED,
        NOT_OURS
    }

    /**
     * @param document null when it is not ours
     * @param owner the name, masked unless the stranger showed the file as it was issued; empty when there is no document
     * @param signatures what the signatures of the file are worth; null when no file was shown
     */
    record Answer(
            Verdict verdict,
            @Nullable VerifiedDocument document,
            String owner,
            @Nullable SignatureReport signatures) {}
}
