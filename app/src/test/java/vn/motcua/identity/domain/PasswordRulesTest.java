package vn.motcua.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.PasswordRefusal;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(Set.of("password", "matkhau", "quantrihethong"));

    @ParameterizedTest
    @ValueSource(strings = {"ba con mèo ngủ trên mái", "Xuân Hạ Thu Đông", "k9#Lq2!vT8@z", "sáu mươi tư quyển sách"})
    void acceptsAnythingLongThatIsNotEasilyGuessed(String password) {
        assertThat(rules.check(password, "an.nguyen")).isEmpty();
    }

    @Test
    void countsCharactersNotBytes() {
        assertThat(rules.check("đườngphốxưa", "an.nguyen")).containsInstanceOf(PasswordRefusal.TooShort.class);
        assertThat(rules.check("đườngphốxưa.", "an.nguyen")).isEmpty();
        assertThat(rules.check("ab cd ef gh ".repeat(11), "an.nguyen"))
                .containsInstanceOf(PasswordRefusal.TooLong.class);
    }

    @Test
    void refusesTheUserNameInAnyDress() {
        assertThat(rules.check("An.Nguyen2026!", "an.nguyen")).containsInstanceOf(PasswordRefusal.LikeUsername.class);
        assertThat(rules.check("nguyenvanan.tp", "nguyenvanan.tp01"))
                .containsInstanceOf(PasswordRefusal.LikeUsername.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Pass-Word-Password",
                "matkhau matkhau",
                "Quan Tri He Thong",
                "aaaaaaaaaaaa",
                "121212121212",
                "123456789012",
                "210987654321",
                "abcdefghijkl"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(rules.check(password, "an.nguyen")).containsInstanceOf(PasswordRefusal.TooCommon.class);
    }
}
