package vn.motcua.web;

import java.security.SecureRandom;

/** Codes that a reader can spell over the telephone and an operator finds in the log. */
final class Reference {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** Such as {@code K7Q2-M9XD}. */
    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
