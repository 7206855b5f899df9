package vn.motcua.results.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import vn.motcua.shared.UnitCode;

/**
 * Documents of one kind that anyone may verify at {@code /verify}; a module offers a bean.
 *
 * <p>Only documents that were issued are told of, in whatever state they are now. Attempts are counted and limited by the
 * page; nothing else is checked before these are asked.
 */
public interface VerifiableDocuments {

    /** @param code as {@link VerificationCode} writes it, without blanks and dashes */
    Optional<VerifiedDocument> byCode(String code);

    /** @param sha256 of the file as it was issued, 64 hexadecimal digits */
    Optional<VerifiedDocument> byHash(String sha256);

    /** Compared without regard to case and blanks. */
    Optional<VerifiedDocument> byNumber(UnitCode agency, String number, LocalDate issuedOn);

    /** The agencies that have issued such documents, for a stranger to choose from. */
    Collection<UnitCode> agencies();
}
