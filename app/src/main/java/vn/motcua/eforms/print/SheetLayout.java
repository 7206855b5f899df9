package vn.motcua.eforms.print;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.sheet.Block;
import vn.motcua.eforms.sheet.Piece;
import vn.motcua.eforms.sheet.Sheet;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperKey;

/** Makes a layout of the paper engine out of a sheet: all that the engine is strict about holds for sheets too. */
final class SheetLayout {

    static final String ROW_NUMBER = "no";

    /** The room that the engine wants for dots before it measures them is taken back: a full line needs none. */
    private static final String STYLE = """
            html { font-size: 12pt; line-height: 1.25; }
            .head { font-size: 12.5pt; margin-bottom: 6pt; }
            .head .line { width: 44mm; }
            .mark { text-align: right; font-size: 10pt; font-style: italic; line-height: 1.15; margin: 0 0 6pt 0; white-space: pre-line; }
            .title { font-size: 14pt; line-height: 1.25; margin: 10pt 0 8pt 0; }
            .to { text-align: center; margin: 2pt 0 8pt 0; }
            .entry { margin: 1.5pt 0; text-align: justify; }
            .in { text-indent: 10mm; }
            .part { font-weight: bold; margin: 7pt 0 2pt 0; page-break-after: avoid; }
            .note { font-size: 10pt; font-style: italic; line-height: 1.2; margin: 1pt 0; }
            .gap { font-size: 5pt; }
            .pledge { text-indent: 10mm; margin: 5pt 0; page-break-after: avoid; text-align: justify; white-space: pre-line; }
            .place { text-align: right; font-style: italic; page-break-after: avoid; margin: 5pt 0 0 0; }
            .fill:after { content: leader("."); margin-right: -12pt; }
            .box { border: 0.6pt solid #000; font-size: 8pt; padding: 0 2pt; line-height: 1; }
            .signs { margin-top: 4pt; }
            .signed { padding-top: 28pt; }
            .sent { font-size: 9pt; font-style: italic; line-height: 1.2; }
            .signs td.beside { text-align: left; vertical-align: bottom; padding-right: 12mm; }
            .grid th, .grid td { font-size: 11pt; line-height: 1.2; }
            .grid .no { width: 9mm; text-align: center; }
            """;

    private static final String MOTTO = """
            <table class="head"><tbody><tr><td class="motto"><p class="nowrap"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p>\
            <p><b>Độc lập - Tự do - Hạnh phúc</b></p><div class="line"></div></td></tr></tbody></table>
            """;
    private static final String DATED = "{{#place}}{{place}}{{/place}}{{^place}}………………{{/place}}, {{date}}";
    private static final String SENT = "Khai trên cổng dịch vụ công bằng tài khoản định danh điện tử"
            + "{{#reference}}; mã hồ sơ {{reference}}{{/reference}}.";
    private static final List<PaperField> USUAL = List.of(
            PaperField.text("title", "Tên tờ khai", "TỜ KHAI"),
            PaperField.text("mark", "Ký hiệu mẫu", "Mẫu số 01"),
            PaperField.text("addressee", "Kính gửi", "Ủy ban nhân dân xã Bình Sơn"),
            PaperField.text("pledge", "Lời cam đoan", "Tôi cam đoan…"),
            PaperField.text("place", "Nơi khai", "Bình Sơn"),
            PaperField.text("date", "Ngày khai", "ngày 05 tháng 01 năm 2026"),
            PaperField.text("signedBy", "Người ký", "Phạm Thị Lài"),
            PaperField.text("reference", "Mã hồ sơ", "H48.61-260105-0001"));

    private final FormContent form;
    private final Slots slots = new Slots();
    private final StringBuilder text = new StringBuilder();
    private boolean saysHowItWasSent;

    private SheetLayout(FormContent form) {
        this.form = form;
    }

    /** A form of the paper engine with the names of what is put into it. */
    record Laid(PaperForm paper, Slots slots) {}

    static Laid of(FormContent form, Sheet sheet) {
        return new SheetLayout(form).laid(sheet);
    }

    private Laid laid(Sheet sheet) {
        text.append("<style>").append(STYLE).append("</style>{{#mark}}<p class=\"mark\">{{mark}}</p>{{/mark}}");
        blocks(sheet.blocks(), null, slots);
        if (!saysHowItWasSent) {
            text.append("<p class=\"sent\">").append(SENT).append("</p>");
        }
        var fields = Stream.concat(USUAL.stream(), slots.fields().stream()).toList();
        var paper = new PaperForm(
                new PaperKey("eforms.sheet"), form.paper().title(), "", PageFormat.A4, fields, text.toString());
        return new Laid(paper, slots);
    }

    private void blocks(List<Block> blocks, @Nullable Question table, Slots names) {
        for (var block : blocks) {
            switch (block) {
                case Block.Line(var _, var look, var pieces) -> line(look, pieces, table, names);
                case Block.Gap _ -> text.append("<div class=\"gap\">\u00a0</div>");
                case Block.Standing(var _, var what) -> text.append(standing(what));
                case Block.Table each -> table(each);
                case Block.Rows(var _, var path, var inner) -> rows(path, inner);
                case Block.When when -> when(when, table, names);
                case Block.Signatures(var _, var signers) -> signatures(signers, names);
            }
        }
    }

    private void line(Block.Look look, List<Piece> pieces, @Nullable Question table, Slots names) {
        var element = look == Block.Look.HEADING ? "h2" : "p";
        var style = switch (look) {
            case PLAIN -> "entry";
            case HEADING -> "part";
            case CENTRED -> "center";
            case INDENTED -> "entry in";
            case NOTE -> "note";
        };
        text.append("<").append(element).append(" class=\"").append(style).append("\">");
        boolean fills = look == Block.Look.PLAIN || look == Block.Look.INDENTED;
        pieces(pieces, table, names, fills);
        text.append("</").append(element).append(">\n");
    }

    /** @param fills whether dots lead from the last answer to the end of the line */
    private void pieces(List<Piece> pieces, @Nullable Question table, Slots names, boolean fills) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = fills && i == pieces.size() - 1;
            switch (pieces.get(i)) {
                case Piece.Words words -> words(words);
                case Piece.Tick tick -> box(names.of(tick));
                case Piece.Answer answer ->
                    answer(names.of(answer), dots(answer, table), last, !last && beginsAnew(pieces, i + 1));
            }
        }
    }

    /** Whether another item begins behind an answer, and no mark of the sentence it stands in. */
    private static boolean beginsAnew(List<Piece> pieces, int next) {
        return next < pieces.size()
                && pieces.get(next) instanceof Piece.Words(var text, var _, var _)
                && text.length() > 1
                && text.charAt(0) == ' '
                && Character.isUpperCase(text.charAt(1));
    }

    private void words(Piece.Words words) {
        var written = words.text().replace("&", "&amp;").replace("<", "&lt;");
        written = words.italic() ? "<i>" + written + "</i>" : written;
        text.append(words.bold() ? "<b>" + written + "</b>" : written);
    }

    private void box(String name) {
        text.append("<span class=\"box\">{{#%1$s}}X{{/%1$s}}{{^%1$s}}\u00a0\u00a0{{/%1$s}}</span>".formatted(name));
    }

    /**
     * @param last whether dots lead to the end of the line
     * @param gap whether some dots part it from what comes next
     */
    private void answer(String name, int dots, boolean last, boolean gap) {
        var after = gap ? "......." : "";
        text.append("{{#%1$s}}{{%1$s}}%2$s{{/%1$s}}".formatted(name, after));
        if (last) {
            text.append("<span class=\"fill\"></span>");
        } else {
            text.append("{{^%1$s}}%2$s{{/%1$s}}".formatted(name, "…".repeat(Math.max(1, dots / 3))));
        }
    }

    private int dots(Piece.Answer answer, @Nullable Question table) {
        if (answer.dots() > 0) {
            return answer.dots();
        }
        return switch (answer.format()) {
            case DAY, MONTH -> 6;
            case YEAR -> 9;
            case NUMBER -> 12;
            case IN_WORDS -> 60;
            case PLAIN, CAPITALS -> dots(type(answer.path(), table));
        };
    }

    private QuestionType type(String path, @Nullable Question table) {
        return SheetData.question(form, table, path).map(Question::type).orElse(QuestionType.TEXT);
    }

    private static int dots(QuestionType type) {
        return switch (type) {
            case DATE, PARTIAL_DATE, ETHNICITY, COUNTRY, NUMBER, RADIOS -> 21;
            case ADDRESS, PERSON, ORGANISATION, LONG_TEXT -> 75;
            default -> 36;
        };
    }

    private static String standing(Block.Usual what) {
        return switch (what) {
            case MOTTO -> MOTTO;
            case TITLE -> "<h1 class=\"title\">{{title}}</h1>\n";
            case ADDRESSEE ->
                "<p class=\"to\">Kính gửi: {{#addressee}}<b>{{addressee}}</b>{{/addressee}}"
                        + "{{^addressee}}………………………………………………………{{/addressee}}</p>\n";
            case PLEDGE -> "<p class=\"pledge\">{{pledge}}</p>\n";
            case PLACE_AND_DAY -> "<p class=\"place\">" + DATED + "</p>\n";
            case MADE_AT -> "<p class=\"place\">Làm tại: " + DATED + "</p>\n";
        };
    }

    private void table(Block.Table table) {
        var rows = Slots.rowsName(table.path());
        var names = slots.rows(table.path());
        text.append("<table class=\"grid\"><thead><tr><th class=\"no\" scope=\"col\">STT</th>");
        for (var column : table.columns()) {
            text.append("<th scope=\"col\">");
            words(new Piece.Words(column.head(), true, false));
            text.append("</th>");
        }
        text.append("</tr></thead><tbody>{{#").append(rows).append("}}<tr><td class=\"no\">{{no}}</td>");
        for (var column : table.columns()) {
            text.append("<td>");
            for (var piece : column.pieces()) {
                switch (piece) {
                    case Piece.Words words -> words(words);
                    case Piece.Tick tick -> box(names.of(tick));
                    case Piece.Answer answer ->
                        text.append("{{").append(names.of(answer)).append("}}");
                }
            }
            text.append("</td>");
        }
        text.append("</tr>{{/").append(rows).append("}}</tbody></table>\n");
    }

    private void rows(String path, List<Block> inner) {
        var rows = Slots.rowsName(path);
        text.append("<div>{{#").append(rows).append("}}");
        blocks(inner, form.question(path).orElseThrow(), slots.rows(path));
        text.append("{{/").append(rows).append("}}</div>\n");
    }

    private void when(Block.When when, @Nullable Question table, Slots names) {
        var name = names.of(when);
        text.append("<div>{{").append(when.otherwise() ? "^" : "#").append(name).append("}}");
        blocks(when.blocks(), table, names);
        text.append("{{/").append(name).append("}}</div>\n");
    }

    /** One signs on the right; several beside each other, over their names. */
    private void signatures(List<Block.Signature> signers, Slots names) {
        text.append("<table class=\"signs\"><tbody><tr>");
        if (signers.size() == 1) {
            text.append("<td class=\"beside\">");
            text.append(saysHowItWasSent ? "" : "<p class=\"sent\">" + SENT + "</p>");
            text.append("</td>");
            saysHowItWasSent = true;
        }
        for (var signer : signers) {
            text.append("<td><p>");
            words(new Piece.Words(signer.title(), true, false));
            text.append("</p><p class=\"small\">");
            words(new Piece.Words("(" + signer.note() + ")", false, true));
            text.append("</p><p class=\"signed\"><b>");
            if (signer.name().isEmpty()) {
                text.append(signers.size() == 1 ? "{{signedBy}}" : "\u00a0");
            } else {
                name(signer.name(), names);
            }
            text.append("</b></p></td>");
        }
        text.append("</tr></tbody></table>\n");
    }

    private void name(List<Piece> pieces, Slots names) {
        for (var piece : pieces) {
            if (piece instanceof Piece.Answer answer) {
                text.append("{{").append(names.of(answer)).append("}}");
            } else if (piece instanceof Piece.Words words) {
                words(words);
            }
        }
    }
}
