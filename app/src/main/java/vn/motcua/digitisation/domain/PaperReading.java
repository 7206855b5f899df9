package vn.motcua.digitisation.domain;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.digitisation.Proposal;
import vn.motcua.digitisation.Proposals;
import vn.motcua.digitisation.TextLine;

/**
 * Reads what an administrative paper says of itself, by where NĐ 30/2020/NĐ-CP puts it: the issuer top left, the number
 * below, place and day on the right, the kind in capitals in the middle.
 */
public final class PaperReading {

    private PaperReading() {}

    /** @param today a paper issued later was misread */
    public static Proposals of(List<TextLine> text, LocalDate today) {
        var lines = text.stream()
                .filter(line -> !line.text().isBlank())
                .map(line -> new ReadLine(Folded.of(line.text().strip()), line.confidence()))
                .toList();
        return new Proposals(
                KindReading.of(lines),
                NumberReading.of(lines),
                DateReading.issued(lines, today),
                IssuerReading.of(lines),
                OwnerReading.name(lines),
                OwnerReading.number(lines),
                DateReading.validTo(lines));
    }

    /** A line with its place in the text. */
    record ReadLine(Folded folded, double confidence) {

        String plain() {
            return folded.plain();
        }

        Proposal proposes(String value, double ofTheRule) {
            return new Proposal(value, Math.round(ofTheRule * confidence * 100) / 100.0);
        }

        /** Whether it is written in capitals, as titles and the names of agencies are. */
        boolean isInCapitals() {
            long letters = folded.text().chars().filter(Character::isLetter).count();
            long capitals = folded.text().chars().filter(Character::isUpperCase).count();
            return letters >= 3 && capitals * 10 >= letters * 7;
        }
    }
}
