package vn.motcua.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.AreaCode;
import vn.motcua.shared.ProcedureCode;

class ProvinceFilesTest {

    @Test
    void theProvinceHasItsNinetySixCommunes() {
        List<CommuneFacts> communes = ProvinceFiles.communes();
        assertThat(communes)
                .hasSize(96)
                .extracting(CommuneFacts::code)
                .doesNotHaveDuplicates()
                .allMatch(AreaCode::isWellFormed);
        assertThat(communes.stream().filter(commune -> commune.name().startsWith("Xã ")))
                .hasSize(86);
        assertThat(communes.stream().filter(commune -> commune.name().startsWith("Phường ")))
                .hasSize(9);
        assertThat(communes.stream().filter(commune -> commune.name().startsWith("Đặc khu ")))
                .hasSize(1);
    }

    @Test
    void thereAreProceduresOfEveryFieldThatTheReportNames() {
        List<ProcedureFacts> procedures = ProvinceFiles.procedures();
        assertThat(procedures).hasSizeGreaterThanOrEqualTo(60);
        assertThat(procedures)
                .extracting(ProcedureFacts::code)
                .doesNotHaveDuplicates()
                .allMatch(ProcedureCode::isWellFormed);
        assertThat(procedures)
                .extracting(ProcedureFacts::field)
                .contains(
                        "Hộ tịch",
                        "Đất đai",
                        "Đăng ký biện pháp bảo đảm",
                        "Thành lập và hoạt động của doanh nghiệp",
                        "Lý lịch tư pháp",
                        "Hoạt động xây dựng",
                        "Bảo trợ xã hội",
                        "Xúc tiến thương mại");
    }

    @Test
    void everyProcedureAsksForAPaperAndGivesAResult() {
        assertThat(ProvinceFiles.procedures()).allSatisfy(facts -> {
            assertThat(facts.components()).as(facts.code()).isNotEmpty();
            assertThat(facts.results()).as(facts.code()).isNotEmpty();
            assertThat(Catalogue.content(facts, List.of()).name().vi()).isEqualTo(facts.name());
        });
    }

    @Test
    void everyMemorableAccountIsThatOfAPostThatExists() {
        assertThat(MemorableAccounts.all())
                .allSatisfy(account -> assertThat(StaffPlan.vacancies())
                        .as(account.username())
                        .anyMatch(
                                vacancy -> vacancy.unit().equals(account.unit()) && vacancy.role() == account.role()));
    }

    @Test
    void usernamesCarryNoAccents() {
        assertThat(Names.username("Đỗ Thị Mỹ Hạnh")).isEqualTo("hanh.dtm");
    }
}
