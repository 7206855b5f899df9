package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GsmAlphabetTest {

    @Test
    void charactersHaveTheirCodes() {
        assertThat(GsmAlphabet.encode("@ AZaz09_")).containsExactly(0, 0x20, 'A', 'Z', 'a', 'z', '0', '9', 0x11);
        assertThat(GsmAlphabet.encode("ΞÆà")).containsExactly(0x1a, 0x1c, 0x7f);
        assertThat(GsmAlphabet.encode("€[")).containsExactly(0x1b, 0x65, 0x1b, 0x3c);
    }
}
