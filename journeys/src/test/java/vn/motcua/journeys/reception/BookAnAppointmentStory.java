package vn.motcua.journeys.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.reception.Centre;
import vn.motcua.reception.DoorCodes;
import vn.motcua.reception.SlotRule;
import vn.motcua.shared.UnitCode;

/** A time booked at home, moved, and turned into a number at the door. */
class BookAnAppointmentStory extends Story {

    private UnitCode centre = new UnitCode("T1");

    @BeforeEach
    void aCentreThatCanBeBooked() {
        clock().moveTo("2026-03-23T07:30");
        centre = door(Centre.class).opened();
        door(Centre.class).bookable(centre, new SlotRule(30, 1, 5));
    }

    @Test
    void anAppointmentBecomesANumber() {
        var citizen = asCitizen();
        var tour = new Tour(citizen);
        tour.sees("centres", "/centres").sees("centres-none", "/centres?q=khong-co-noi-nay");
        citizen.opens("/centres?q=" + centre).follows("Trung tâm " + centre);
        tour.looks("appointment-group");
        citizen.ticks("Hộ tịch, chứng thực").presses("Tiếp tục").readsHeading("Chọn ngày và giờ");
        tour.looks("appointment-time");
        citizen.weighsAtMost(60)
                .ticks("08:00")
                .presses("Đặt lịch")
                .reads("10 chữ số")
                .forgives(422);
        tour.looks("appointment-time-errors");
        citizen.types("Số điện thoại của bạn", "0912 345 678")
                .presses("Đặt lịch")
                .reads("Đã đặt lịch hẹn");
        tour.looks("appointment");

        citizen.presses("Đổi giờ hẹn").ticks("08:30").presses("Đổi giờ hẹn").reads("Đã đổi giờ hẹn");
        var code = citizen.page().url().replaceFirst(".*/appointments/([^-]+)-.*", "$1");
        tour.sees("appointment-find", "/appointments").seesErrors("appointment-find-errors", "/appointments");

        clock().moveTo("2026-03-23T08:25");
        var arrivals =
                "/centres/" + centre + "/arrivals?door=" + door(DoorCodes.class).ofToday(centre);
        tour.sees("appointment-arrive", arrivals).seesErrors("appointment-arrive-errors", arrivals);
        citizen.opens(arrivals).types("Mã hẹn", code).presses("Lấy số").reads("A001");
        assertThat(citizen.page().url()).contains("/tickets/");
        tour.ends();
    }
}
