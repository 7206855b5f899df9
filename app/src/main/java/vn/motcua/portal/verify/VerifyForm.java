package vn.motcua.portal.verify;

import org.jspecify.annotations.Nullable;
import vn.motcua.web.DateField;

/** What a stranger typed to verify a document. */
public record VerifyForm(
        @Nullable String code,
        @Nullable String agency,
        @Nullable String number,
        @Nullable DateField issuedOn) {

    static final VerifyForm EMPTY = new VerifyForm(null, null, null, null);

    public String codeText() {
        return code == null ? "" : code.strip();
    }

    public String agencyText() {
        return agency == null ? "" : agency.strip();
    }

    public String numberText() {
        return number == null ? "" : number.strip();
    }

    public DateField date() {
        return issuedOn == null ? DateField.EMPTY : issuedOn;
    }
}
