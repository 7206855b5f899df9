package vn.motcua.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void nobodysHashCostsAsMuchToCompareAsAnyOther() {
        assertThat(hashing.isOutdated(PasswordHashing.NOBODYS_HASH)).isFalse();
    }

    @Test
    void nobodySignsInWithoutAHash() {
        assertThat(hashing.matches("nobody's password", null)).isFalse();
    }
}
