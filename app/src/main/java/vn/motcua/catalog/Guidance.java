package vn.motcua.catalog;

import java.util.List;

/**
 * What an applicant reads: everything that explains and nothing that is counted.
 *
 * @param steps how it is carried out (trình tự thực hiện)
 * @param conditions requirements (yêu cầu, điều kiện); may be empty
 * @param places where dossiers are taken in, beside the one-stop units; may be empty
 * @param keywords further words to find it by; may be empty
 */
public record Guidance(String steps, String conditions, String places, String keywords, List<LegalBasis> legalBasis) {

    public static final Guidance NONE = new Guidance("", "", "", "", List.of());

    public Guidance {
        legalBasis = List.copyOf(legalBasis);
    }
}
