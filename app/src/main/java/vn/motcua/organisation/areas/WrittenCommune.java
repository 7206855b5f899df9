package vn.motcua.organisation.areas;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Area;
import vn.motcua.organisation.AreaKind;

/**
 * A commune as people write it down: {@code Bình Sơn}, {@code P. Cẩm Thành, TP. Quảng Ngãi, tỉnh Quảng Ngãi}. All but the
 * first is folded: without accents and case.
 *
 * @param spelled the first part as it was written
 * @param typed the same, folded
 * @param name the first part without the word for its kind
 * @param kind null when none was written
 * @param above the names of what it lies in, without districts that were called so
 */
record WrittenCommune(
        String spelled, String typed, String name, @Nullable AreaKind kind, List<String> above) {

    private static final Map<AreaKind, Pattern> KINDS = Map.of(
            AreaKind.COMMUNE, Pattern.compile("^(xa |x\\. ?)"),
            AreaKind.WARD, Pattern.compile("^(phuong |p\\. ?)"),
            AreaKind.TOWNSHIP, Pattern.compile("^(thi tran |tt |tt\\. ?)"),
            AreaKind.SPECIAL_ZONE, Pattern.compile("^(dac khu |dk |dk\\. ?)"));
    private static final Pattern PROVINCE = Pattern.compile("^(tinh |t\\. ?|thanh pho |tp |tp\\. ?)");
    private static final Pattern DISTRICT = Pattern.compile("^(huyen |h\\. ?|quan |q\\. ?|thi xa |tx |tx\\. ?)");

    WrittenCommune {
        above = List.copyOf(above);
    }

    static WrittenCommune read(String written) {
        var parts = Arrays.stream(Spelling.tidy(written).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        var spelled = parts.isEmpty() ? "" : parts.getFirst();
        var typed = Spelling.fold(spelled);
        var kind = KINDS.entrySet().stream()
                .filter(each -> each.getValue().matcher(typed).find())
                .findFirst();
        return new WrittenCommune(
                spelled,
                typed,
                kind.map(each -> each.getValue().matcher(typed).replaceFirst(""))
                        .orElse(typed),
                kind.map(Map.Entry::getKey).orElse(null),
                parts.stream()
                        .skip(1)
                        .map(Spelling::fold)
                        .filter(part -> !DISTRICT.matcher(part).find())
                        .map(part -> PROVINCE.matcher(part).replaceFirst(""))
                        .toList());
    }

    /** Some names begin with what might be the word for a kind: Xa Dung. */
    boolean isNameOf(Area area) {
        var folded = Spelling.fold(area.name().vietnamese());
        return folded.equals(name) || folded.equals(typed);
    }

    /** Of a name that it is: whether the accents are those too, wherever in a word the tone stands; Sơn Hà is not Sơn Hạ. */
    boolean isSpelledAs(Area area) {
        var name = area.name().vietnamese();
        return spelled.length() >= name.length()
                && Spelling.differsOnlyInToneMarks(spelled.substring(spelled.length() - name.length()), name);
    }
}
