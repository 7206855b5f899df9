package vn.motcua.control.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.catalog.ProcedureMother.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.reuse.Choice;
import vn.motcua.reuse.PaperMapping;
import vn.motcua.reuse.PaperMappings;
import vn.motcua.reuse.Prospect;
import vn.motcua.reuse.Reuse;
import vn.motcua.reuse.ReuseReports;
import vn.motcua.reuse.domain.Proposals;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;

@ProductTest
class ReusePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Reuse reuse;

    @Autowired
    ReuseReports reports;

    @Autowired
    PaperMappings mappings;

    @Autowired
    Procedures procedures;

    @Autowired
    Vault vault;

    @Autowired
    Intakes intakes;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        procedure = commune.procedureAsking(
                paper("c1", "Tờ khai theo mẫu", null),
                paper("c2", "Giấy khai sinh", null),
                paper("c3", "Ảnh chụp", null));
    }

    @Test
    void whyNothingWasTakenCanBeDownloadedByUnitAndProcedure() throws IOException {
        receive(true, null);
        receive(true, Map.of("c2", new Choice.Decline(Choice.Reason.OUTDATED)));
        receive(true, Map.of("c2", new Choice.Decline(Choice.Reason.OUTDATED)));

        var answer = browser.get()
                .uri("/control/reuse/causes?from=2026-01&to=2026-01&procedure=" + procedure)
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1.61"))
                .exchange();

        assertThat(answer).hasStatusOk();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            var first = sheet.getRow(1);
            assertThat(first.getCell(2).getStringCellValue()).startsWith(procedure.value());
            assertThat(first.getCell(3).getStringCellValue()).isEqualTo("Có, không lấy");
            assertThat(first.getCell(4).getStringCellValue()).isEqualTo("Không lấy: nội dung đã thay đổi");
            assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(2);
            double papers = 0;
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                papers += sheet.getRow(row).getCell(5).getNumericCellValue();
                assertThat(sheet.getRow(row).getCell(4).getStringCellValue()).doesNotContain("reuse.cause");
            }
            assertThat(papers).isEqualTo(8);
        }
    }

    @Test
    void theRateIsWhatWasTakenOfWhatCouldBe() {
        receive(true, Map.of());
        receive(true, Map.of("c2", new Choice.Decline(Choice.Reason.OUTDATED)));
        receive(true, null);
        receive(true, null);
        receive(false, Map.of());

        var january = YearMonth.of(2026, 1);
        var total = reports.total(new ReuseReports.Query(january, january, null, procedure));

        assertThat(total.papers()).isEqualTo(15);
        assertThat(total.eligible()).isEqualTo(4);
        assertThat(total.taken()).isEqualTo(2);
        assertThat(total.rate()).isEqualTo(0.5);
        assertThat(total.dossiers()).isEqualTo(5);
        assertThat(total.dossierRate()).isEqualTo(0.4);
        assertThat(total.points()).isEqualTo(1.0);
        assertThat(total.causes())
                .containsEntry("RESULT", 2L)
                .containsEntry("OUTDATED", 1L)
                .containsEntry("NOT_SAID", 1L)
                .containsEntry("NOT_REUSABLE", 5L)
                .containsEntry("NO_MAPPING", 6L);
        assertThat(reports.total(
                                new ReuseReports.Query(january.minusMonths(1), january.minusMonths(1), null, procedure))
                        .papers())
                .isZero();
        for (var by : ReuseReports.By.values()) {
            assertThat(reports.rows(by, new ReuseReports.Query(january, january, null, procedure)))
                    .singleElement()
                    .extracting(row -> row.taken())
                    .isEqualTo(2L);
            assertThat(get("/control/reuse?by=" + by + "&procedure=" + procedure))
                    .hasStatusOk()
                    .bodyText()
                    .contains("50%", "1,00 trên 2 điểm", "nội dung đã thay đổi")
                    .doesNotContain("control.reuse.", "reuse.cause.");
        }
        assertThat(get("/control/reuse?by=X&from=2026-99&to=%3Cb%3E&unit=..&procedure=%27"))
                .hasStatusOk();
    }

    @Test
    void aPaperThatIsSettledIsEligibleWhateverProcedureAsksForIt() {
        var name = "Ảnh chụp " + UUID.randomUUID();
        var asking = commune.procedureAsking(paper("c1", name, null));
        assertThat(prospect(asking)).isEqualTo(Prospect.NO_MAPPING);

        assertThat(settle(name, "RESULT", "KQ.G15.000077", "")).hasRedirectedUrl("/control/reuse/papers");
        assertThat(prospect(asking)).isEqualTo(Prospect.NOTHING_HELD);
        assertThat(mappings.settled()).extracting(PaperMapping::name).contains(name);
        assertThat(get("/control/reuse/papers")).hasStatusOk().bodyText().contains(name, "KQ.G15.000077");

        assertThat(settle(name, "NOT_REUSABLE", "", "")).hasStatus(302);
        assertThat(prospect(asking)).isEqualTo(Prospect.NOT_REUSABLE);
        assertThat(settle(name, "RESULT", "", "")).hasStatus(422).bodyText().contains("Chọn một đề nghị");
        assertThat(settle("?!", "POPULATION", "", "")).hasStatus(422);
    }

    @Test
    void resultsOfLikeNamesAreProposed() {
        var proposals = new Proposals();
        for (int number = 0; number < 3; number++) {
            proposals.add(ProcedureMother.version(
                    "9.10000" + number,
                    Period.since(ProcedureMother.NEW_YEAR),
                    ProcedureMother.asking(
                            "Cấp phép",
                            List.of(
                                    paper("c1", "Đơn đề nghị", null),
                                    paper("c2", "Bản sao Giấy chứng nhận (nếu có)", null),
                                    paper("c3", "Ảnh chân dung", null)))));
        }

        assertThat(proposals.open(Map.of(), 10)).first().satisfies(paper -> {
            assertThat(paper.name()).isEqualTo("Bản sao Giấy chứng nhận (nếu có)");
            assertThat(paper.procedures()).isEqualTo(3);
            assertThat(paper.proposals().getFirst().result().resultCode()).isEqualTo("KQ.G15.000031");
        });
        assertThat(proposals.open(Map.of(), 10))
                .extracting(PaperMappings.OpenPaper::name)
                .doesNotContain("Đơn đề nghị");
    }

    private Prospect prospect(ProcedureCode asking) {
        var version = procedures.inForce(asking, ProcedureMother.NEW_YEAR).orElseThrow();
        return reuse.offers(Parties.of(Commune.owner()), version, "case-1")
                .getFirst()
                .prospect();
    }

    /** @param choices null to take all there is */
    private void receive(boolean isHeld, @Nullable Map<String, Choice> choices) {
        var owner = Party.citizen("Trần Thị Bưởi", Papers.somebody());
        if (isHeld) {
            vault.put(Papers.of(owner.identifier()).asNew(), commune.clerk).orThrow();
        }
        var version = procedures.inForce(procedure, ProcedureMother.NEW_YEAR).orElseThrow();
        var parties = Parties.of(owner);
        var said = choices == null ? Choice.takingAll(reuse.offers(parties, version, "case-1")) : choices;
        var plain = Commune.intake(procedure, Channel.COUNTER, owner);
        var papers = List.of(
                Component.onPaper("c1", "Tờ khai theo mẫu", 1, 0, 0),
                Component.onPaper("c2", "Giấy khai sinh", 0, 0, 1),
                Component.onPaper("c3", "Ảnh chụp", 1, 0, 0));
        reuse.with(parties, papers, said, commune.desk, components -> receive(plain.with(components)))
                .orThrow();
    }

    private Outcome<Dossier, DossierRefusal> receive(Intake intake) {
        return intakes.receive(intake, commune.desk);
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri(path)
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .exchange();
    }

    private MvcTestResult settle(String name, String as, String result, String of) {
        return browser.post()
                .uri("/control/reuse/papers")
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .with(csrf())
                .param("name", name)
                .param("as", as)
                .param("result", result)
                .param("procedure", of)
                .exchange();
    }
}
