package vn.motcua.control.forms;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.eforms.FormSheet;
import vn.motcua.eforms.Sample;

/** A sheet as it was typed, and with which answers it shall be looked at. */
public record SheetForm(String lines, String mark, String source, String verified, String sample) {

    public SheetForm(
            @Nullable String lines,
            @Nullable String mark,
            @Nullable String source,
            @Nullable String verified,
            @Nullable String sample) {
        this.lines = typed(lines);
        this.mark = typed(mark);
        this.source = typed(source);
        this.verified = typed(verified);
        this.sample = typed(sample);
    }

    static SheetForm of(FormSheet sheet, String begun) {
        return new SheetForm(
                sheet.isEmpty() ? begun : sheet.lines(),
                sheet.mark(),
                sheet.source(),
                sheet.verified() ? "yes" : "",
                Sample.USUAL.name());
    }

    FormSheet sheet() {
        return new FormSheet(lines.replace("\r", ""), mark.strip(), source.strip(), !verified.isEmpty());
    }

    /** With the usual answers unless it says otherwise. */
    Sample answers() {
        return Arrays.stream(Sample.values())
                .filter(each -> each.name().equals(sample))
                .findFirst()
                .orElse(Sample.USUAL);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
