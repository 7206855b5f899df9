package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Party;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** A citizen follows a dossier: where it lies, when it is due and why, what to do, and what was told. */
class FollowStory extends Story {

    private static final int KILOBYTES = 60;

    private final String number =
            "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));

    @BeforeEach
    void fridayMorning() {
        clock().moveTo("2026-01-16T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void whatIsMissingIsToldOnThePageAndInTheMessages() {
        var asked = asked();

        asApplicant("Đinh Thị Mận", number)
                .opens("/my/dossiers/" + asked.code())
                .reads("Tin báo đã gửi cho bạn")
                .looksRight("my-dossier-followed")
                .opens("/my/messages")
                .reads("2 tin chưa đọc")
                .looksRight("my-messages")
                .weighsAtMost(KILOBYTES)
                .presses("Đánh dấu đã đọc tất cả")
                .follows("Chọn cách nhận tin")
                .readsHeading("Cách nhận tin báo")
                .ticks("Tiếng Anh")
                .presses("Lưu")
                .readsHeading("Tin báo");
    }

    @Test
    void aStrangerWithTheSecretSeesWhereItLiesAndWhy() {
        var received = door(Commune.class).found().receivedFrom(owner());

        var stranger = asCitizen()
                .opens("/tracking")
                .types("Mã hồ sơ", received.code().value())
                .types("Mã tra cứu", received.filing().lookUpSecret())
                .presses("Tra cứu")
                .reads("Phòng Kinh tế xã Thử")
                .looksRight("tracking-followed");

        stranger.page().locator("main summary").first().click();
        stranger.reads("Ngày nghỉ hằng tuần").looksRight("tracking-why");
    }

    @Test
    void everyPageOfTheMessagesIsRight() {
        asked();
        var tour = new Tour(asApplicant("Đinh Thị Mận", number))
                .sees("messages", "/my/messages")
                .sees("messages-wishes", "/my/messages/wishes");

        assertThat(Tour.unseen("/my/messages", tour.ends())).isEmpty();
    }

    private Dossier asked() {
        var commune = door(Commune.class).found();
        return commune.act(
                commune.receivedFrom(owner()),
                new Act.RequestSupplement(
                        List.of("Bản sao giấy chứng nhận", "Đơn có chữ ký"),
                        "Đơn chưa có chữ ký",
                        LocalDate.of(2026, 1, 30)),
                commune.officer);
    }

    private Party owner() {
        return new Party(Party.Kind.CITIZEN, "Đinh Thị Mận", number, null, null, "0905111222", "", "");
    }
}
