package vn.motcua.post.domain;

import java.util.Optional;

/** How a slip of the pen in a tracking code is found. */
public enum CheckScheme {
    /** The ninth digit of two letters, nine digits and two letters (UPU standard S10). */
    UPU_S10 {
        @Override
        public boolean holds(String code) {
            return code.matches("[A-Z]{2}[0-9]{9}[A-Z]{2}") && code.charAt(10) == digit(code.substring(2, 10));
        }

        @Override
        public Optional<Character> digitOf(String eightDigits) {
            return Optional.of(digit(eightDigits));
        }

        private char digit(String eightDigits) {
            int sum = 0;
            for (int index = 0; index < WEIGHTS.length; index++) {
                sum += WEIGHTS[index] * (eightDigits.charAt(index) - '0');
            }
            int rest = 11 - sum % 11;
            return (char) ('0' + (rest == 10 ? 0 : rest == 11 ? 5 : rest));
        }
    },
    /** Nothing can be found. */
    NONE {
        @Override
        public boolean holds(String code) {
            return true;
        }

        @Override
        public Optional<Character> digitOf(String eightDigits) {
            return Optional.empty();
        }
    };

    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    public abstract boolean holds(String code);

    /** The digit that belongs behind the eight; empty where the scheme knows none. */
    public abstract Optional<Character> digitOf(String eightDigits);
}
