package vn.motcua.eforms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.eforms.EForms;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.ProductTest;

/** The forms that come with the product are there when it has started, once. */
@ProductTest
class ShippedFormsTest {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    private EForms forms;

    @Autowired
    private ShippedForms shipped;

    @Autowired
    private JdbcClient database;

    @Test
    void theFormOfAProcedureIsInForce() {
        var form = forms.inForce(BIRTH, DAY).orElseThrow();

        assertThat(form.title().vi()).isEqualTo("Đăng ký khai sinh");
        assertThat(forms.version(form.id())).containsSame(form);
        assertThat(forms.inForce(BIRTH, LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(forms.inForce(new ProcedureCode("9.999999"), DAY)).isEmpty();
        assertThat(forms.version(FormVersionId.next())).isEmpty();
    }

    @Test
    void startingAgainPublishesNothingAgain() {
        var before = count();

        shipped.afterPropertiesSet();

        assertThat(count()).isEqualTo(before).isPositive();
    }

    @Test
    void aPublishedFormCannotBeChangedByAnybody() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> database.sql("update eforms.form_version set schema = '{}'")
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    private int count() {
        return database.sql("select count(*) from eforms.form_version")
                .query(Integer.class)
                .single();
    }
}
