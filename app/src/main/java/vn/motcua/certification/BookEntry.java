package vn.motcua.certification;

import java.time.Instant;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Money;

/**
 * A line of the certification book.
 *
 * @param number from 1 in each year and agency, without gaps
 * @param mandate the document by which the certifier was authorised; empty when the post itself gives the right
 * @param file the copy, signed and sealed
 * @param code by which anyone verifies it
 */
public record BookEntry(
        int year,
        int number,
        Instant certifiedAt,
        String certifiedBy,
        String mandate,
        int pages,
        Money fee,
        FileId file,
        String sha256,
        String code) {

    /** As it is quoted: {@code 12/2026/SCT-BS}. */
    public String quoted() {
        return quoted(year, number);
    }

    public static String quoted(int year, int number) {
        return number + "/" + year + "/SCT-BS";
    }
}
