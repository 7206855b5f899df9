package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({"84905111222, ••••••••222", "hoa@example.vn, h•••@example.vn", "đ@x.vn, đ•••@x.vn", "'', ''", "12, 12"})
    void showsEnoughForTheOwnerOnly(String address, String shown) {
        assertThat(Masked.of(address)).isEqualTo(shown);
    }
}
