package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void noNameBecomesAFormulaAndNumbersStayNumbers() {
        assertThat(Csv.text(List.of(List.of("=1+1", "-1000", "-a", "Nguyễn \"Ổi\"", "một\ndòng"))))
                .isEqualTo("\uFEFF\"'=1+1\",\"-1000\",\"'-a\",\"Nguyễn \"\"Ổi\"\"\",\"một\ndòng\"\r\n");
    }
}
