package vn.motcua.slips.logbook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.LogbookLine;
import vn.motcua.papers.PaperData;
import vn.motcua.slips.domain.OfficialTime;
import vn.motcua.slips.domain.SpokenTexts;
import vn.motcua.slips.writing.Letterhead;

/** A dossier in the words of the logbook. */
@Component
class BookLines {

    static final List<String> HEADINGS = List.of(
            "TT",
            "Mã hồ sơ",
            "Tên thủ tục hành chính",
            "Mã thủ tục",
            "Số bộ",
            "Tổ chức, cá nhân",
            "Địa chỉ",
            "Số điện thoại",
            "Cơ quan chủ trì giải quyết",
            "Ngày, giờ nhận hồ sơ",
            "Ngày, giờ hẹn trả kết quả",
            "Ngày, giờ có kết quả",
            "Ngày, giờ trả kết quả",
            "Phương thức nhận kết quả",
            "Người nhận kết quả",
            "Ghi chú");

    private final Letterhead heads;
    private final Clock clock;

    BookLines(Letterhead heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    List<String> cells(int number, LogbookLine line) {
        var dossier = line.dossier();
        return List.of(
                String.valueOf(number),
                dossier.code().value(),
                dossier.procedureName(),
                dossier.procedure().value(),
                String.valueOf(line.sets()),
                dossier.ownerName(),
                line.address(),
                line.phone(),
                heads.name(dossier.handlingUnit(), OfficialTime.dayOf(line.takenInAt())),
                OfficialTime.inTable(line.takenInAt()),
                time(dossier.dueAt()),
                time(dossier.finishedAt()),
                time(dossier.returnedAt()),
                method(line),
                receivedBy(line),
                note(line));
    }

    PaperData row(int number, LogbookLine line) {
        var dossier = line.dossier();
        return PaperData.building()
                .text("no", String.valueOf(number))
                .text("code", dossier.code().value())
                .text("procedure", dossier.procedureName())
                .text("sets", String.valueOf(line.sets()))
                .text("owner", dossier.ownerName())
                .text("address", line.address())
                .text("phone", line.phone())
                .text("handlingUnit", heads.name(dossier.handlingUnit(), OfficialTime.dayOf(line.takenInAt())))
                .text("receivedAt", OfficialTime.inTable(line.takenInAt()))
                .text("dueAt", time(dossier.dueAt()))
                .text("returnedAt", time(dossier.returnedAt()))
                .text("method", method(line))
                .text("receivedBy", receivedBy(line))
                .text("note", note(line))
                .build();
    }

    private String note(LogbookLine line) {
        return switch (line.dossier().status()) {
            case AWAITING_SUPPLEMENT -> "Chờ bổ sung";
            case AWAITING_FINANCIAL_OBLIGATION -> "Chờ thực hiện nghĩa vụ tài chính";
            case SUSPENDED -> "Tạm dừng";
            case WITHDRAWN -> "Đã rút hồ sơ";
            case STOPPED -> "Dừng giải quyết";
            default ->
                line.dossier().onTheSpot() ? "Trả kết quả ngay" : SpokenTexts.result(line.timeliness(clock.instant()));
        };
    }

    private static String method(LogbookLine line) {
        return line.method() == null ? "" : SpokenTexts.method(line.method());
    }

    private static String receivedBy(LogbookLine line) {
        if (!line.receivedBy().isBlank() || line.method() == null) {
            return line.receivedBy();
        }
        return line.dossier().ownerName();
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : OfficialTime.inTable(instant);
    }
}
