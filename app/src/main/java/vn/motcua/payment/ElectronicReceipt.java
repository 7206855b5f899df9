package vn.motcua.payment;

import java.util.Locale;

/**
 * A receipt as the payer takes it home.
 *
 * @param name of the file
 * @param signed by the collecting agency; false where it has no key, or the key could not be used
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ElectronicReceipt(String name, Form form, byte[] content, boolean signed) {

    /** In which form. */
    public enum Form {
        /** To be read: PDF/A, signed by PAdES. */
        PDF,
        /** The data for other programs, signed by XAdES. */
        XML;

        /** Such as {@code pdf}. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
