package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.ProductTest;

@ProductTest
class ProductStartsTest {

    @Autowired
    JdbcClient database;

    @Test
    void foldsVietnameseTextForSearch() {
        assertThat(database.sql("select fold('Đăng ký khai sinh, HÒA, hoà')")
                        .query(String.class)
                        .single())
                .isEqualTo("dang ky khai sinh, hoa, hoa");
    }
}
