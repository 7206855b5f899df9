package vn.motcua.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.RequiredComponent;

class ComponentTableTest {

    @Test
    void papersAndCasesThatRunTogetherAreToldApart() {
        var cases = ComponentTable.read("* Trường hợp mới:" + ComponentTable.HEAD
                + "Đơn theo mẫu;Mau 01.docx1 bản chínhHộ chiếu0 bản chính,2 bản sao* Trường hợp cấp lại:"
                + ComponentTable.HEAD + "Đơn1 bản chính");

        assertThat(cases).extracting(ProcedureCase::name).containsExactly("* Trường hợp mới:", "* Trường hợp cấp lại:");
        assertThat(papers(cases))
                .extracting(RequiredComponent::name)
                .containsExactly("Đơn theo mẫu;", "Hộ chiếu", "Đơn");
        assertThat(papers(cases)).extracting(RequiredComponent::form).containsExactly("Mau 01.docx", "", "");
        assertThat(papers(cases))
                .extracting(RequiredComponent::quantities)
                .containsExactly(Quantities.originals(1), new Quantities(0, 0, 2), Quantities.originals(1));
    }

    @Test
    void aQuantityWithinTheNameIsNoCell() {
        var cases =
                ComponentTable.read("--" + ComponentTable.HEAD + "Tờ khai, nộp 02 bản chính cho hải quan;1 bản chính");

        assertThat(papers(cases))
                .extracting(RequiredComponent::name)
                .containsExactly("Tờ khai, nộp 02 bản chính cho hải quan;");
    }

    @Test
    void aYearOrALeadingZeroBeforeTheQuantityBelongsToTheName() {
        var cases = ComponentTable.read("--" + ComponentTable.HEAD + "Đơn ngày 31/12/20251 bản chínhMẫu 021 bản chính");

        assertThat(papers(cases)).extracting(RequiredComponent::name).containsExactly("Đơn ngày 31/12/2025", "Mẫu 02");
        assertThat(papers(cases)).extracting(RequiredComponent::quantities).containsOnly(Quantities.originals(1));
    }

    @Test
    void digitsThatMayBelongToNameOrQuantityAreAToDo() {
        var paper = papers(ComponentTable.read("--" + ComponentTable.HEAD + "Mẫu số 181 bản chính"))
                .getFirst();

        assertThat(paper.quantities()).isNull();
        assertThat(paper.name()).isEqualTo("Mẫu số 18");
    }

    @Test
    void aListWithoutTableStaysText() {
        var paper = papers(ComponentTable.read("Nộp hồ sơ theo hướng dẫn")).getFirst();

        assertThat(paper.name()).isEqualTo("Nộp hồ sơ theo hướng dẫn");
        assertThat(paper.quantities()).isNull();
    }

    @Test
    void dashesAreNoPapers() {
        assertThat(ComponentTable.read("--")).containsExactly(new ProcedureCase("case-1", "", List.of()));
    }

    private static List<RequiredComponent> papers(List<ProcedureCase> cases) {
        return cases.stream().flatMap(each -> each.components().stream()).toList();
    }
}
