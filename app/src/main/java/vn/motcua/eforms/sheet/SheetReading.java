package vn.motcua.eforms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.eforms.sheet.Block.Look;
import vn.motcua.eforms.sheet.Block.Usual;

/** Reads a sheet line by line. Nothing stands within rows or a condition but lines and tables. */
final class SheetReading {

    private static final Pattern COMMAND = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final Pattern TABLE = Pattern.compile("Bảng ([^: ]+) *:(.*)");
    private static final Pattern ROWS = Pattern.compile("Mỗi dòng (\\S+)");
    private static final Pattern WHEN = Pattern.compile("(Khi|Trừ khi) ([^= ]+)(?: *= *(.+))?");
    private static final Pattern SIGNED = Pattern.compile("Ký *:(.*)");
    private static final String END = "Hết";

    private static final Map<String, Usual> USUAL = Map.of(
            "Quốc hiệu", Usual.MOTTO,
            "Tên mẫu", Usual.TITLE,
            "Kính gửi", Usual.ADDRESSEE,
            "Cam đoan", Usual.PLEDGE,
            "Nơi, ngày", Usual.PLACE_AND_DAY,
            "Làm tại", Usual.MADE_AT);

    private static final Map<Character, Look> LOOKS =
            Map.of('#', Look.HEADING, '=', Look.CENTRED, '>', Look.INDENTED, '~', Look.NOTE);

    private static final String USUAL_NOTE = "Ký, ghi rõ họ, chữ đệm, tên";

    private final List<SheetFault> faults = new ArrayList<>();
    private final List<Block> all = new ArrayList<>();
    private @Nullable Opened opened;
    private int line;

    /** Lines that are being collected until they end. */
    private record Opened(int line, List<Block> blocks, Function<List<Block>, Block> closed) {}

    Sheet read(String lines) {
        lines.lines().forEach(text -> {
            line++;
            line(text.strip());
        });
        if (opened != null) {
            faults.add(new SheetFault(opened.line(), "sheet-open", END));
            close();
        }
        return new Sheet(all, faults);
    }

    private void line(String text) {
        var command = COMMAND.matcher(text);
        if (text.isEmpty()) {
            add(new Block.Gap(line));
        } else if (command.matches()) {
            command(command.group(1).strip());
        } else {
            var look = text.length() > 1 && text.charAt(1) == ' ' ? LOOKS.get(text.charAt(0)) : null;
            add(new Block.Line(
                    line, look == null ? Look.PLAIN : look, pieces(look == null ? text : text.substring(2))));
        }
    }

    private void command(String command) {
        var table = TABLE.matcher(command);
        var rows = ROWS.matcher(command);
        var when = WHEN.matcher(command);
        var signed = SIGNED.matcher(command);
        int begun = line;
        if (command.equals(END)) {
            close();
        } else if (USUAL.containsKey(command)) {
            add(new Block.Standing(line, USUAL.get(command)));
        } else if (table.matches()) {
            add(new Block.Table(line, table.group(1), columns(table.group(2))));
        } else if (signed.matches()) {
            add(new Block.Signatures(line, signers(signed.group(1))));
        } else if (rows.matches()) {
            var path = rows.group(1);
            open(command, blocks -> new Block.Rows(begun, path, blocks));
        } else if (when.matches()) {
            var path = when.group(2);
            var value = when.group(3) == null ? "" : when.group(3).strip();
            boolean otherwise = when.group(1).startsWith("Trừ");
            open(command, blocks -> new Block.When(begun, path, value, otherwise, blocks));
        } else {
            faults.add(new SheetFault(line, "sheet-command", command));
        }
    }

    private void open(String command, Function<List<Block>, Block> closed) {
        if (opened == null) {
            opened = new Opened(line, new ArrayList<>(), closed);
        } else {
            faults.add(new SheetFault(line, "sheet-nested", command));
        }
    }

    private void close() {
        if (opened == null) {
            faults.add(new SheetFault(line, "sheet-ended", END));
        } else {
            all.add(opened.closed().apply(opened.blocks()));
            opened = null;
        }
    }

    private void add(Block block) {
        (opened == null ? all : opened.blocks()).add(block);
    }

    /** {@code Tên ngành {name} | Mã ngành {code}}: what is said before the first answer is the head. */
    private List<Block.Column> columns(String text) {
        return parts(text)
                .map(part -> {
                    int brace = part.indexOf('{');
                    return new Block.Column(
                            brace < 0 ? part : part.substring(0, brace).strip(),
                            brace < 0 ? List.of() : pieces(part.substring(brace)));
                })
                .toList();
    }

    /** {@code Bên nữ / Ký, ghi rõ họ tên {wife.name} | Bên nam {husband.name}}. */
    private List<Block.Signature> signers(String text) {
        return parts(text)
                .map(part -> {
                    int brace = part.indexOf('{');
                    var words = (brace < 0 ? part : part.substring(0, brace)).split("/", 2);
                    return new Block.Signature(
                            words[0].strip(),
                            words.length > 1 ? words[1].strip() : USUAL_NOTE,
                            brace < 0 ? List.of() : pieces(part.substring(brace)));
                })
                .toList();
    }

    /** At bars, but not at those within braces. */
    private static java.util.stream.Stream<String> parts(String text) {
        return Pattern.compile("\\|(?![^{]*})").splitAsStream(text).map(String::strip);
    }

    private List<Piece> pieces(String text) {
        return LineReading.pieces(text, line, faults);
    }
}
