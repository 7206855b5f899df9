package vn.motcua.eforms.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.Option;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;

/** Holds a sheet to the questions of its form. */
final class SheetCheck {

    /** Of a question that offers nothing: whether it was answered. */
    private static final Set<String> YES_NO = Set.of(Piece.YES, Piece.NO);

    private final FormContent form;
    private final List<SheetFault> faults = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();

    private SheetCheck(FormContent form) {
        this.form = form;
    }

    static List<SheetFault> faults(Sheet sheet, FormContent form) {
        return checked(sheet, form).faults;
    }

    static List<String> forgotten(Sheet sheet, FormContent form) {
        var shown = checked(sheet, form).shown;
        return form.questions()
                .flatMap(question ->
                        forgotten(question, question.id(), question.label().vi(), shown))
                .toList();
    }

    private static SheetCheck checked(Sheet sheet, FormContent form) {
        var check = new SheetCheck(form);
        check.blocks(sheet.blocks(), null);
        return check;
    }

    /** Of a group only its mandatory parts; the pledge stands above the signature anyway. */
    private static Stream<String> forgotten(Question question, String path, String label, Set<String> shown) {
        if (!question.required() || question.type() == QuestionType.DECLARATION || shown.contains(path)) {
            return Stream.of();
        }
        return question.type().isLeaf()
                ? Stream.of(label.isEmpty() ? path : label)
                : question.parts().stream()
                        .flatMap(part -> forgotten(
                                part,
                                path + "." + part.id(),
                                label.isEmpty()
                                        ? part.label().vi()
                                        : label + " – " + part.label().vi(),
                                shown));
    }

    private void blocks(List<Block> blocks, @Nullable Question table) {
        for (var block : blocks) {
            switch (block) {
                case Block.Line(var line, var _, var pieces) -> pieces(pieces, table, line);
                case Block.Table each -> table(each);
                case Block.Rows(var line, var path, var inner) ->
                    tableAt(path, line).ifPresent(found -> blocks(inner, found));
                case Block.When when -> {
                    value(when.path(), when.value(), null, when.line());
                    shows(when.path(), null);
                    blocks(when.blocks(), table);
                }
                case Block.Signatures(var line, var signers) ->
                    signers.forEach(signer -> pieces(signer.name(), null, line));
                case Block.Gap _, Block.Standing _ -> {}
            }
        }
    }

    private void table(Block.Table block) {
        tableAt(block.path(), block.line())
                .ifPresent(found -> block.columns().forEach(column -> pieces(column.pieces(), found, block.line())));
    }

    private Optional<Question> tableAt(String path, int line) {
        var found = form.question(path).filter(question -> question.type() == QuestionType.TABLE);
        if (found.isEmpty()) {
            faults.add(new SheetFault(line, "sheet-table", path));
        }
        return found;
    }

    private void pieces(List<Piece> pieces, @Nullable Question table, int line) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words _ -> {}
                case Piece.Tick(var path, var value) -> {
                    value(path, value, table, line);
                    shows(path, table);
                }
                case Piece.Answer(var path, var format, var _) -> {
                    var found = find(path, table, line);
                    if (found.isPresent() && !format.fits(found.get().type())) {
                        faults.add(new SheetFault(line, "sheet-format", path));
                    }
                    shows(path, table);
                }
            }
        }
    }

    private void shows(String path, @Nullable Question table) {
        shown.add(table != null && table.part(path.split("\\.")[0]).isPresent() ? table.id() + "." + path : path);
    }

    private void value(String path, String value, @Nullable Question table, int line) {
        var found = find(path, table, line);
        if (found.isPresent() && !value.isEmpty() && !offered(found.get(), value)) {
            faults.add(new SheetFault(line, "sheet-value", path + "=" + value));
        }
    }

    private static boolean offered(Question question, String value) {
        return switch (question.type()) {
            case RADIOS, SELECT, CHECKBOXES ->
                question.options().stream().map(Option::value).anyMatch(value::equals);
            case COUNTRY, ETHNICITY -> true;
            default -> YES_NO.contains(value);
        };
    }

    /** What is asked by row stands in rows only. */
    private Optional<Question> find(String path, @Nullable Question table, int line) {
        var column = table == null ? Optional.<Question>empty() : at(table, path);
        var found = column.or(() -> form.at(path).filter(_ -> !leadsThroughTable(path)));
        if (found.isEmpty()) {
            faults.add(new SheetFault(line, "sheet-unknown", path));
        }
        return found;
    }

    private boolean leadsThroughTable(String path) {
        return path.contains(".")
                && form.question(path.split("\\.")[0])
                        .filter(question -> question.type() == QuestionType.TABLE)
                        .isPresent();
    }

    static Optional<Question> at(Question table, String path) {
        var found = Optional.of(table);
        for (var step : path.split("\\.")) {
            found = found.flatMap(question -> question.part(step));
        }
        return found;
    }
}
