package vn.motcua.journeys.reception;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Story;
import vn.motcua.reception.Centre;
import vn.motcua.reception.SlotRule;
import vn.motcua.shared.UnitCode;

/** Somebody books with the number of somebody else, who wants none of it. */
class ToldOfAnAppointmentStory extends Story {

    private final String number =
            "09%06d55".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

    private UnitCode centre = new UnitCode("T1");

    @BeforeEach
    void aCentreThatCanBeBooked() {
        clock().moveTo("2026-03-24T07:30");
        centre = door(Centre.class).opened();
        door(Centre.class).bookable(centre, new SlotRule(30, 1, 5));
    }

    @Test
    void whoGotTheMessageCancelsAndStopsThem() {
        var booker = asCitizen()
                .opens("/centres/" + centre + "/appointments")
                .ticks("Hộ tịch, chứng thực")
                .presses("Tiếp tục")
                .ticks("08:30")
                .types("Số điện thoại của bạn", number)
                .presses("Đặt lịch")
                .reads("Đã đặt lịch hẹn");
        var code = booker.page().url().replaceFirst(".*/appointments/([^-]+)-.*", "$1");

        var owner = whoReadsEveryPhone().reads("Lich hen " + code + ": 08:30 24/03/2026 tai Trung tam " + centre);
        var text = owner.page().getByText("Lich hen " + code).first().innerText();
        owner.opens(text.replaceFirst("(?s).*(/told/\\w+).*", "$1"))
                .readsHeading("Lịch hẹn")
                .reads("••••••••")
                .looksRight("told")
                .weighsAtMost(60);
        owner.presses("Đừng nhắn về lịch hẹn nữa")
                .reads("Số này sẽ không nhận tin về lịch hẹn nữa")
                .looksRight("told-stopped");
        owner.presses("Hủy lịch hẹn").reads("Đã hủy lịch hẹn");

        booker.opens(booker.page().url().replaceFirst("^https?://[^/]+", "")).reads("đã hủy");
    }
}
