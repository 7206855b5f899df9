package vn.motcua.post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.papers.PaperData;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;

/** What stands on the papers of the post, in Vietnamese. */
@Component
class PaperWords {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", VIETNAMESE);

    private final UnitNames names;
    private final Units units;
    private final Addresses addresses;
    private final Clock clock;

    PaperWords(UnitNames names, Units units, Addresses addresses, Clock clock) {
        this.names = names;
        this.units = units;
        this.addresses = addresses;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    PaperData label(Consignment consignment) {
        var toAgency = consignment.direction() == Direction.TO_AGENCY;
        var citizen = consignment.citizen();
        var where = citizen.address().inOneLine();
        var desk = name(consignment.desk());
        var deskPlace = units.find(consignment.desk(), today())
                .flatMap(unit -> addresses.placeOf(unit.area()))
                .orElse("");
        var due = toAgency ? Money.ZERO : consignment.contents().charges().total();
        var grams = consignment.contents().grams();
        return PaperData.building()
                .text("kind", toAgency ? "Hồ sơ gửi Một cửa" : "Kết quả gửi công dân")
                .text("bars", consignment.code().value())
                .text("code", consignment.code().value())
                .text("toName", toAgency ? desk : citizen.name())
                .text("toAddress", toAgency ? deskPlace : where)
                .text("toPhone", toAgency ? "" : citizen.phone())
                .text("fromName", toAgency ? citizen.name() : desk)
                .text("fromAddress", toAgency ? where : deskPlace)
                .text("fromPhone", toAgency ? citizen.phone() : "")
                .text("cash", due.isZero() ? "" : String.format(VIETNAMESE, "%,d đồng", due.dong()))
                .text("matter", consignment.matter().procedureName())
                .text("grams", grams == 0 ? "" : String.valueOf(grams))
                .build();
    }

    PaperData minutes(HandOver minutes) {
        var toAgency = minutes.direction() == Direction.TO_AGENCY;
        var office = name(minutes.office());
        var desk = name(minutes.desk());
        var receiver = Optional.ofNullable(minutes.receiver());
        return PaperData.building()
                .text("what", toAgency ? "hồ sơ" : "kết quả")
                .text("whose", toAgency ? "Người nộp" : "Người nhận kết quả")
                .text("officeName", office)
                .text("deskName", desk)
                .text("giver", minutes.giver().name())
                .text("giverPlace", toAgency ? office : desk)
                .text("givenAt", moment(minutes.giver().at()))
                .flag("signed", receiver.isPresent())
                .text("receiver", receiver.map(HandOver.Signature::name).orElse(""))
                .text("receiverPlace", toAgency ? desk : office)
                .text("receivedAt", receiver.map(signed -> moment(signed.at())).orElse(""))
                .text("filed", toAgency ? filed(minutes) : "")
                .text("remark", minutes.remark())
                .rows("items", rows(minutes))
                .build();
    }

    private static String filed(HandOver minutes) {
        return minutes.items().stream()
                .flatMap(item -> Optional.ofNullable(item.consignment().matter().dossierCode()).stream())
                .map(code -> code.value())
                .findFirst()
                .orElse("");
    }

    private static List<PaperData> rows(HandOver minutes) {
        var rows = new ArrayList<PaperData>();
        for (var item : minutes.items()) {
            for (var paper : item.given()) {
                rows.add(row(rows.size() + 1, minutes, item, paper));
            }
        }
        return rows;
    }

    private static PaperData row(int number, HandOver minutes, HandOver.Item item, Enclosed paper) {
        var received = minutes.receiver() == null
                ? ""
                : minutes.direction() == Direction.TO_AGENCY
                        ? String.valueOf(item.countOf(paper.code()))
                        : String.valueOf(item.taken() ? paper.sheets() : 0);
        return PaperData.building()
                .text("no", String.valueOf(number))
                .text("code", item.consignment().code().value())
                .text("person", item.consignment().citizen().name())
                .text("matter", item.consignment().matter().procedureName())
                .text("paper", paper.name())
                .text("given", String.valueOf(paper.sheets()))
                .text("counted", received)
                .build();
    }

    private String name(UnitCode unit) {
        return names.of(unit, today(), VIETNAMESE);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atOffset(WorkingCalendar.ZONE));
    }
}
