package vn.motcua.slips.writing;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.papers.AmountInWords;
import vn.motcua.papers.PaperData;
import vn.motcua.slips.FeeLine;
import vn.motcua.slips.NewFeeReceipt;
import vn.motcua.slips.Slip;
import vn.motcua.slips.domain.OfficialTime;
import vn.motcua.slips.domain.SpokenTexts;

/** Says what was taken or given at the desk: money, and many dossiers at once. */
@Component
public class ListWriter {

    private final Letterhead heads;
    private final SlipWriter letters;

    ListWriter(Letterhead heads, SlipWriter letters) {
        this.heads = heads;
        this.letters = letters;
    }

    public PaperData write(Slip slip, String title, Dossier dossier, NewFeeReceipt receipt) {
        var lines = receipt.lines();
        return letters.letter(slip, title, dossier, null)
                .text("payer", receipt.payer())
                .rows(
                        "lines",
                        IntStream.range(0, lines.size())
                                .mapToObj(index -> line(index + 1, lines.get(index)))
                                .toList())
                .text("total", SpokenTexts.digits(receipt.total()))
                .text("totalInWords", AmountInWords.of(receipt.total()))
                .text("at", OfficialTime.moment(slip.issuedAt()))
                .build();
    }

    public PaperData write(Slip slip, String receiver, List<Dossier> dossiers) {
        return heads.of(slip)
                .text("code", slip.number())
                .text("receiver", receiver)
                .text("officer", slip.issuedBy())
                .text("at", OfficialTime.moment(slip.issuedAt()))
                .text("count", String.valueOf(dossiers.size()))
                .rows(
                        "lines",
                        IntStream.range(0, dossiers.size())
                                .mapToObj(index -> line(index + 1, dossiers.get(index)))
                                .toList())
                .build();
    }

    private static PaperData line(int number, FeeLine line) {
        return PaperData.building()
                .text("no", String.valueOf(number))
                .text("name", line.name())
                .text("kind", line.charge() ? "Lệ phí" : "Phí")
                .text("amount", SpokenTexts.digits(line.amount()))
                .build();
    }

    private static PaperData line(int number, Dossier dossier) {
        var filing = dossier.filing();
        var due = dossier.clock() == null || dossier.clock().isPaused()
                ? ""
                : OfficialTime.inTable(dossier.clock().dueAt());
        return PaperData.building()
                .text("no", String.valueOf(number))
                .text("code", filing.code().value())
                .text("procedure", filing.procedure().name())
                .text("owner", filing.parties().owner().name())
                .text("dueAt", due)
                .build();
    }
}
