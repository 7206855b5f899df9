package vn.motcua.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.eligibility.CheckFiles;
import vn.motcua.eligibility.End;
import vn.motcua.shared.ProcedureCode;

/** The checks that come with the product can all be offered in the demonstration. */
class CheckedProceduresTest {

    @Test
    void everyCheckNamesProceduresOfTheProvinceAndNoCaseBesideTheOnlyOne() {
        var known = ProvinceFiles.procedures().stream()
                .map(facts -> new ProcedureCode(facts.code()))
                .toList();

        assertThat(CheckFiles.shipped()).allSatisfy(check -> {
            assertThat(known).contains(check.procedure());
            assertThat(check.ends()).allSatisfy(end -> {
                switch (end) {
                    case End.Yes yes -> assertThat(yes.caseKey()).isNull();
                    case End.Other other -> assertThat(known).contains(other.procedure());
                    case End.No no -> assertThat(no.words().vi()).isNotBlank();
                }
            });
        });
    }
}
