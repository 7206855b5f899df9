package vn.motcua.digitisation.engine;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.digitisation.TextLine;
import vn.motcua.digitisation.domain.FaultFinding.Measures;

/**
 * A paper as it came out.
 *
 * @param pdf the searchable file; empty when the one that came in is kept byte for byte
 * @param signed whether somebody signed it electronically
 */
public record MadePaper(byte[] pdf, List<MadePage> pages, boolean signed) {

    public MadePaper {
        pages = List.copyOf(pages);
    }

    public boolean isKeptAsItIs() {
        return pdf.length == 0;
    }

    public List<TextLine> lines() {
        return pages.stream().flatMap(page -> page.lines().stream()).toList();
    }

    public String text() {
        return lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    public Measures measures() {
        int dpi = pages.stream()
                .mapToInt(MadePage::dpi)
                .filter(each -> each > 0)
                .min()
                .orElse(0);
        int letters = pages.stream().mapToInt(MadePaper::letters).sum();
        double confidence = pages.stream()
                        .mapToDouble(page -> page.confidence() * letters(page))
                        .sum()
                / Math.max(1, letters);
        return new Measures(
                pages.size(),
                (int) pages.stream().filter(MadePage::blank).count(),
                dpi,
                confidence,
                letters,
                pages.stream().anyMatch(MadePage::upsideDown));
    }

    private static int letters(MadePage page) {
        return page.lines().stream()
                .mapToInt(line ->
                        (int) line.text().chars().filter(Character::isLetter).count())
                .sum();
    }
}
