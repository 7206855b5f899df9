package vn.motcua.control.forms;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.eforms.FormSheet;
import vn.motcua.eforms.Sample;

/** A sheet as it was typed, and with which answers it shall be looked at. */
public record SheetForm(String lines, String mark, String source, String verified, Sample sample) {

    public SheetForm(
            @Nullable String lines,
            @Nullable String mark,
            @Nullable String source,
            @Nullable String verified,
            @Nullable String sample) {
        this(typed(lines), typed(mark), typed(source), typed(verified), sampleOf(sample));
    }

    static SheetForm of(FormSheet sheet, String begun) {
        return new SheetForm(
                sheet.isEmpty() ? begun : sheet.lines(),
                sheet.mark(),
                sheet.source(),
                sheet.verified() ? "yes" : "",
                Sample.USUAL);
    }

    FormSheet sheet() {
        return new FormSheet(lines.replace("\r", ""), mark.strip(), source.strip(), !verified.isEmpty());
    }

    private static Sample sampleOf(@Nullable String typed) {
        return Arrays.stream(Sample.values())
                .filter(sample -> sample.name().equals(typed))
                .findFirst()
                .orElse(Sample.USUAL);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
