package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureCode;

/**
 * One paper of a dossier (thành phần hồ sơ).
 *
 * @param key unique in its version, such as {@code c3}
 * @param name in the decision's words
 * @param form the name of the form or its file to fill in; empty where there is none
 * @param resultOf the procedure whose result this paper is, so that it can be reused, or null
 */
public record RequiredComponent(
        String key,
        String name,
        String form,
        Quantities quantities,
        DigitisationRule digitisation,
        @Nullable ProcedureCode resultOf) {}
