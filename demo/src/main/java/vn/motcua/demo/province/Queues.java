package vn.motcua.demo.province;

import vn.motcua.organisation.UnitKind;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.SlotRule;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.Actor;

/** Opens the queues of the centres: what people come for, and what of it can be booked beforehand. */
final class Queues {

    private static final SlotRule HALF_HOURS = new SlotRule(30, 3, 10);

    private final WaitingRooms rooms;
    private final Appointments appointments;

    Queues(WaitingRooms rooms, Appointments appointments) {
        this.rooms = rooms;
        this.appointments = appointments;
    }

    void open(Actor by) {
        UnitPlan.all().stream()
                .filter(unit -> unit.kind() == UnitKind.CENTRE || unit.kind() == UnitKind.ONE_STOP_UNIT)
                .forEach(unit -> {
                    rooms.open(
                                    unit.code(),
                                    "A",
                                    "Hộ tịch, chứng thực, bảo trợ xã hội",
                                    "Civil status, certification, welfare",
                                    by)
                            .orThrow();
                    rooms.open(unit.code(), "B", "Đất đai, xây dựng, môi trường", "Land, construction, environment", by)
                            .orThrow();
                    rooms.open(unit.code(), "C", "Kinh doanh và việc khác", "Business and other matters", by)
                            .orThrow();
                    rooms.open(unit.code(), "D", "Nhận kết quả", "Collecting results", by)
                            .orThrow();
                    rooms.groups(unit.code()).stream()
                            .filter(group -> !group.letter().equals("D"))
                            .forEach(group -> appointments
                                    .allow(group.id(), HALF_HOURS, by)
                                    .orThrow());
                });
    }
}
