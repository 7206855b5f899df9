package vn.motcua.slips.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.papers.PaperData;
import vn.motcua.shared.UnitCode;
import vn.motcua.slips.Slip;
import vn.motcua.slips.domain.HandOvers;
import vn.motcua.slips.domain.Move;
import vn.motcua.slips.domain.OfficialTime;
import vn.motcua.slips.domain.SpokenTexts;

/** The rows of the control slip: who gave the dossier to whom, when, and how the giver stood to the end of the step. */
@Component
class ControlSlipText {

    private static final String APPLICANT = "Người nộp hồ sơ";

    private final Letterhead heads;
    private final StaffDirectory staff;

    ControlSlipText(Letterhead heads, StaffDirectory staff) {
        this.heads = heads;
        this.staff = staff;
    }

    PaperData say(PaperData.Building data, Slip slip, Dossier dossier, List<RecordedEvent> history) {
        var filing = dossier.filing();
        var moves = HandOvers.of(filing.parties(), history, slip.sequence());
        return data.text("handlingUnit", name(slip, filing.handlingUnit(), ""))
                .text("coordinating", coordinating(slip, dossier, moves))
                .rows(
                        "moves",
                        IntStream.range(0, moves.size())
                                .mapToObj(index -> row(slip, index + 1, moves.get(index)))
                                .toList())
                .build();
    }

    private PaperData row(Slip slip, int number, Move move) {
        var receiver = move.kind() == Move.Kind.DELIVERY
                ? "Người nhận kết quả"
                : name(slip, move.receiver(), "Chờ bước song song");
        return PaperData.building()
                .text("no", String.valueOf(number))
                .text("giver", name(slip, move.giver(), move.kind() == Move.Kind.RECEPTION ? APPLICANT : ""))
                .text("giverName", move.giverName())
                .text("receiver", receiver)
                .text("receiverName", receiverName(move))
                .text("at", OfficialTime.inTable(move.at()))
                .text("result", move.result() == null ? "" : SpokenTexts.result(move.result()))
                .text("step", step(move))
                .text("note", move.note())
                .build();
    }

    private String receiverName(Move move) {
        if (!move.receiverName().isEmpty() || move.receiverPerson() == null) {
            return move.receiverName();
        }
        return staff.names(List.of(move.receiverPerson())).getOrDefault(move.receiverPerson(), "");
    }

    private static String step(Move move) {
        return switch (move.kind()) {
            case RECEPTION -> "Nộp hồ sơ";
            case ASSIGNMENT -> "Phân công: " + move.step();
            case HAND_OVER -> move.step();
            case OPINION_ASKED -> "Lấy ý kiến";
            case RETURN -> "Trả lại";
            case RESULT -> "Có kết quả";
            case DELIVERY -> "Trả kết quả";
        };
    }

    private String coordinating(Slip slip, Dossier dossier, List<Move> moves) {
        var filing = dossier.filing();
        var others = moves.stream()
                .flatMap(move -> Stream.of(move.giver(), move.receiver()))
                .filter(Objects::nonNull)
                .filter(unit -> !unit.equals(filing.receivingUnit()) && !unit.equals(filing.handlingUnit()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return others.stream().map(unit -> name(slip, unit, "")).collect(Collectors.joining("; "));
    }

    private String name(Slip slip, @Nullable UnitCode unit, String otherwise) {
        return unit == null ? otherwise : heads.name(unit, OfficialTime.dayOf(slip.issuedAt()));
    }
}
