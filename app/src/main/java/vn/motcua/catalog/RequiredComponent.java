package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One paper of a dossier (thành phần hồ sơ).
 *
 * @param key unique in its version, such as {@code c3}
 * @param name in the decision's words
 * @param form the name of the form or its file to fill in; empty where there is none
 * @param quantities how many, or null where the source was not understood with certainty: a to-do
 * @param resultOf what it is the result of, so that it can be reused, or null
 */
public record RequiredComponent(
        String key,
        String name,
        String form,
        @Nullable Quantities quantities,
        DigitisationRule digitisation,
        @Nullable ReusableResult resultOf) {}
