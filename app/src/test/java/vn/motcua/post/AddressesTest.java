package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.ProductTest;

@ProductTest
class AddressesTest {

    @Autowired
    Addresses addresses;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void twoCommunesOfTheSameName() {
        database.sql("""
                        insert into organisation.area (code, valid, name, name_en, kind, parent) values
                        ('90', '[2025-07-01,)', 'Bưu Đông', 'Buu Dong', 'PROVINCE', null),
                        ('93', '[2025-07-01,)', 'Bưu Tây', 'Buu Tay', 'PROVINCE', null),
                        ('90001', '[2025-07-01,)', 'Tân Bưu', 'Tan Buu', 'COMMUNE', '90'),
                        ('93001', '[2025-07-01,)', 'Tân Bưu', 'Tan Buu', 'COMMUNE', '93'),
                        ('93002', '[2025-07-01,)', 'Bưu Hạ', 'Buu Ha', 'WARD', '93')
                        on conflict do nothing
                        """).update();
    }

    @Test
    void anAddressWithoutCommuneIsRefused() {
        assertThat(refusal("12 Hùng Vương", " ")).isEqualTo(new PostRefusal.CommuneMissing());
        assertThat(refusal("12 Hùng Vương", "Chợ Lớn Cũ")).isEqualTo(new PostRefusal.CommuneUnknown("Chợ Lớn Cũ"));
    }

    @Test
    void aNameThatSeveralCommunesBearNeedsItsProvince() {
        assertThat(refusal("12 Hùng Vương", "xã Tân Bưu"))
                .isInstanceOfSatisfying(
                        PostRefusal.CommuneAmbiguous.class,
                        refusal -> assertThat(refusal.places())
                                .containsExactlyInAnyOrder("Xã Tân Bưu, Tỉnh Bưu Đông", "Xã Tân Bưu, Tỉnh Bưu Tây"));
        assertThat(addresses
                        .read("12 Hùng Vương", "Xã Tân Bưu, Tỉnh Bưu Tây")
                        .orThrow()
                        .inOneLine())
                .isEqualTo("12 Hùng Vương, Xã Tân Bưu, Tỉnh Bưu Tây");
    }

    @Test
    void aCommuneIsKnownByItsNameWithOrWithoutItsKindOrByItsCode() {
        for (var typed : new String[] {"Bưu Hạ", "phường bưu hạ", "93002", "Phường Bưu Hạ, Bưu Tây"}) {
            assertThat(addresses.read("Tổ 4", typed).orThrow().commune().value())
                    .as(typed)
                    .isEqualTo("93002");
        }
    }

    @Test
    void theCommuneIsTakenFromTheEndOfAWrittenAddress() {
        assertThat(addresses
                        .guess("Tổ 4, phường Bưu Hạ, tỉnh Bưu Tây")
                        .orElseThrow()
                        .line())
                .isEqualTo("Tổ 4");
        assertThat(addresses.guess("Tổ 4, Phường Bưu Hạ").orElseThrow().line()).isEqualTo("Tổ 4");
        assertThat(addresses.guess("Tổ 4, Tân Bưu")).isEmpty();
        assertThat(addresses.guess("")).isEmpty();
    }

    private PostRefusal refusal(String line, String commune) {
        return ((Outcome.Refused<PostalAddress, PostRefusal>) addresses.read(line, commune)).refusal();
    }
}
