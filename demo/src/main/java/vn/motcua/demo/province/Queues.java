package vn.motcua.demo.province;

import vn.motcua.organisation.UnitKind;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.Actor;

/** Opens the queues of the centres: what people come for. */
final class Queues {

    private final WaitingRooms rooms;

    Queues(WaitingRooms rooms) {
        this.rooms = rooms;
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
                });
    }
}
