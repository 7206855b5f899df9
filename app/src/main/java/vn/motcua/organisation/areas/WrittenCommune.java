package vn.motcua.organisation.areas;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaKind;

/**
 * A commune as people write it down: {@code Bình Sơn}, {@code P. Cẩm Thành, TP. Quảng Ngãi, tỉnh Quảng Ngãi}. Everything is
 * folded: without accents and case.
 *
 * @param typed the first part
 * @param name the first part without the word for its kind
 * @param kind null when none was written
 * @param above the names of what it lies in, without districts that were called so
 */
record WrittenCommune(String typed, String name, @Nullable AreaKind kind, List<String> above) {

    private static final Map<AreaKind, Pattern> KINDS = Map.of(
            AreaKind.COMMUNE, Pattern.compile("^(xa |x\\. ?)"),
            AreaKind.WARD, Pattern.compile("^(phuong |p\\. ?)"),
            AreaKind.TOWNSHIP, Pattern.compile("^(thi tran |tt\\.? ?)"),
            AreaKind.SPECIAL_ZONE, Pattern.compile("^(dac khu |dk\\.? ?)"));
    private static final Pattern PROVINCE = Pattern.compile("^(tinh |t\\. ?|thanh pho |tp\\.? ?)");
    private static final Pattern DISTRICT = Pattern.compile("^(huyen |h\\. ?|quan |q\\. ?|thi xa |tx\\.? ?)");

    WrittenCommune {
        above = List.copyOf(above);
    }

    static WrittenCommune read(String written) {
        var parts = Arrays.stream(Spelling.fold(Spelling.tidy(written)).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        var typed = parts.isEmpty() ? "" : parts.getFirst();
        var kind = KINDS.entrySet().stream()
                .filter(each -> each.getValue().matcher(typed).find())
                .findFirst();
        return new WrittenCommune(
                typed,
                kind.map(each -> each.getValue().matcher(typed).replaceFirst(""))
                        .orElse(typed),
                kind.map(Map.Entry::getKey).orElse(null),
                parts.stream()
                        .skip(1)
                        .filter(part -> !DISTRICT.matcher(part).find())
                        .map(part -> PROVINCE.matcher(part).replaceFirst(""))
                        .toList());
    }

    /** Some names begin with what might be the word for a kind: Xa Dung. */
    boolean isNameOf(Area area) {
        var folded = Spelling.fold(area.name().vietnamese());
        return folded.equals(name) || folded.equals(typed);
    }
}
