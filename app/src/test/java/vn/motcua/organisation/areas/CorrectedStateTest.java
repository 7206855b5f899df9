package vn.motcua.organisation.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.organisation.AreaImportReport;
import vn.motcua.organisation.AreaImports;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.AreaTally;
import vn.motcua.organisation.ImportFile;
import vn.motcua.shared.Actor;
import vn.motcua.testing.OwnDatabase;

/** The latest state may be put right by another file for the same day. */
class CorrectedStateTest {

    private static final DataSource SOURCE = OwnDatabase.with("organisation");
    private static final JdbcClient DATABASE = JdbcClient.create(SOURCE);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);
    private static final String KON_TUM = area("62", "Tỉnh Kon Tum");
    private static final String QUANG_NGAI = area("51", "Tỉnh Quảng Ngãi");

    private final AreaImports imports = AreaRegisters.importsInto(SOURCE);

    @BeforeEach
    void twoProvinces() {
        DATABASE.sql("delete from organisation.area").update();
        take(FIRST, QUANG_NGAI, KON_TUM);
    }

    @Test
    void aProvinceThatWasMissedComesBackWithoutAGap() {
        take(SECOND, QUANG_NGAI);

        assertThat(take(SECOND, QUANG_NGAI, KON_TUM).of(AreaLevel.PROVINCE)).isEqualTo(new AreaTally(1, 0, 0, 1));
        assertThat(versions()).containsExactly("51 [2025-01-01,)", "62 [2025-01-01,2025-07-01)", "62 [2025-07-01,)");
    }

    @Test
    void aProvinceThatWasAddedByMistakeNeverWas() {
        take(SECOND, QUANG_NGAI, KON_TUM, area("99", "Tỉnh Nhầm"));
        take(SECOND, QUANG_NGAI, KON_TUM);

        assertThat(versions()).containsExactly("51 [2025-01-01,)", "62 [2025-01-01,)");
    }

    @Test
    void aNameThatWasWrongIsReplaced() {
        take(SECOND, QUANG_NGAI, area("62", "Thành phố Kon Plông"));
        take(SECOND, QUANG_NGAI, area("62", "Thành phố Kon Tum"));

        assertThat(DATABASE.sql("select name from organisation.area where code = '62' order by valid")
                        .query(String.class)
                        .list())
                .containsExactly("Kon Tum", "Kon Tum");
    }

    @Test
    void aTrialChangesNothing() {
        AreaImportReport report = imports.tryState(file(SECOND, QUANG_NGAI)).orThrow();

        assertThat(report.of(AreaLevel.PROVINCE)).isEqualTo(new AreaTally(0, 0, 1, 1));
        assertThat(versions()).containsExactly("51 [2025-01-01,)", "62 [2025-01-01,)");
    }

    private AreaImportReport take(LocalDate day, String... areas) {
        return imports.importState(file(day, areas), new Actor.System("test")).orThrow();
    }

    private static ImportFile file(LocalDate day, String... areas) {
        String json = "[" + String.join(",", areas) + "]";
        return new ImportFile("x.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), day);
    }

    private static String area(String code, String fullName) {
        return "{\"Code\":\"" + code + "\",\"FullName\":\"" + fullName + "\"}";
    }

    private static List<String> versions() {
        return DATABASE.sql("select code || ' ' || valid from organisation.area order by code, valid")
                .query(String.class)
                .list();
    }
}
