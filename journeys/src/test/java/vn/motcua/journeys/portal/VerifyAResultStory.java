package vn.motcua.journeys.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.results.EndResult;
import vn.motcua.results.Results;
import vn.motcua.results.ResultsOffice;
import vn.motcua.testing.Commune;
import vn.motcua.testing.TestPdf;

/** Somebody is shown a paper and wants to know whether to believe it, with no account and no scripts. */
class VerifyAResultStory extends Story {

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
    }

    @ParameterizedTest
    @EnumSource
    void aStrangerChecksAPaper(Screen screen) throws IOException {
        var office = door(ResultsOffice.class).open();
        var results = door(Results.class);
        var issued = office.issued();
        var file = results.content(issued.id()).orThrow();
        var stranger = asCitizenWithoutScripts(screen);

        stranger.opens("/verify").looksRight("verify-form");
        stranger.opens("/verify/" + issued.code())
                .readsHeading("Giấy tờ thật và còn hiệu lực")
                .looksRight("verify-valid");

        var paper = Files.write(Files.createTempFile("giay", ".pdf"), file);
        stranger.opens("/verify").hands("Tệp PDF nhận được", paper).presses("Kiểm tra tệp");
        stranger.readsHeading("Giấy tờ thật và còn hiệu lực")
                .reads("Nguyễn Thị Hoa")
                .looksRight("verify-file");

        var changed = Files.write(Files.createTempFile("giay", ".pdf"), TestPdf.written(file, "1.000.000.000"));
        stranger.opens("/verify").hands("Tệp PDF nhận được", changed).presses("Kiểm tra tệp");
        stranger.readsHeading("Tệp đã bị sửa đổi").looksRight("verify-changed");

        results.revoke(
                        new EndResult(
                                issued.id(),
                                issued.version(),
                                "Cấp sai đối tượng",
                                "12/QĐ-UBND",
                                LocalDate.of(2026, 1, 5)),
                        door(Commune.class).chairman)
                .orThrow();
        stranger.opens("/verify/" + issued.code())
                .readsHeading("Giấy tờ đã bị thu hồi")
                .looksRight("verify-revoked");

        var former = office.issued();
        office.issuedInsteadOf(former);
        stranger.opens("/verify/" + former.code())
                .readsHeading("Giấy tờ đã được thay thế")
                .looksRight("verify-replaced");

        var shortlived = office.issued();
        door(JdbcClient.class)
                .sql("update results.result set valid_to = '2026-01-04' where id = :id")
                .param("id", shortlived.id().value())
                .update();
        stranger.opens("/verify/" + shortlived.code())
                .readsHeading("Giấy tờ thật nhưng đã hết hạn")
                .looksRight("verify-expired");

        stranger.opens("/verify")
                .types("Mã kiểm tra", "ABCD-EFGH-JKMN-PQRS-TVWX")
                .presses("Kiểm tra mã");
        stranger.readsHeading("Không tìm thấy giấy tờ này").looksRight("verify-unknown");
        stranger.opens("/verify")
                .presses("Kiểm tra số")
                .reads("Có thông tin cần sửa")
                .forgives(422);
        stranger.looksRight("verify-errors");
    }
}
