package vn.motcua.eforms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.FormMother;

/** The language of sheets: small, checked line by line, and without a way to do harm. */
class SheetTest {

    private static final FormContent FORM = FormMother.asking(
                    "{'id': 'owner', 'type': 'person', 'label': 'Chủ', 'required': true, 'parts': ['name', 'birth', 'phone?']}",
                    "{'id': 'kind', 'type': 'radios', 'label': 'Loại', 'required': true, 'options': ['a', 'b']}",
                    "{'id': 'copies', 'type': 'number', 'label': 'Bản sao'}",
                    "{'id': 'yes', 'type': 'yes-no', 'label': 'Đúng không?'}",
                    "{'id': 'goods', 'type': 'table', 'label': 'Hàng', 'required': true,"
                            + " 'parts': [{'id': 'name', 'type': 'text', 'label': 'Tên', 'required': true}]}",
                    "{'id': 'pledge', 'type': 'declaration', 'label': 'Cam đoan', 'required': true}")
            .content();

    @Test
    void aLineIsReadAsItStands() {
        var line = (Block.Line) Sheet.read("> Chủ **vườn** {owner.name|hoa:20}, loại {kind=a}")
                .blocks()
                .getFirst();

        assertThat(line.look()).isEqualTo(Block.Look.INDENTED);
        assertThat(line.pieces())
                .containsExactly(
                        new Piece.Words("Chủ ", false, false),
                        new Piece.Words("vườn", true, false),
                        new Piece.Words(" ", false, false),
                        new Piece.Answer("owner.name", Format.CAPITALS, 20),
                        new Piece.Words(", loại ", false, false),
                        new Piece.Tick("kind", "a"));
    }

    @Test
    void whatBelongsTogetherIsReadTogether() {
        var sheet = Sheet.read("""
                [Quốc hiệu]
                [Khi kind = a]
                Chỉ với a: {copies|số}
                [Hết]
                [Bảng goods: Tên hàng {name}]
                [Ký: Chủ / Ký tên {owner.name} | Người làm chứng]
                """);

        assertThat(sheet.faults(FORM)).isEmpty();
        assertThat(sheet.blocks()).hasSize(4);
        assertThat(sheet.blocks().get(1))
                .isInstanceOfSatisfying(
                        Block.When.class, when -> assertThat(when.blocks()).hasSize(1));
        assertThat(sheet.blocks().getLast())
                .isInstanceOfSatisfying(
                        Block.Signatures.class,
                        signed -> assertThat(signed.signers())
                                .extracting(Block.Signature::title)
                                .containsExactly("Chủ", "Người làm chứng"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tên: {owner.nmae}; sheet-unknown; owner.nmae",
                "Tên: {goods.name}; sheet-unknown; goods.name",
                "Tên: {Runtime.exec()}; sheet-unknown; Runtime.exec()",
                "Tên: {{owner.name}}; sheet-unknown; {owner.name",
                "Tên: {owner.name; sheet-brace; {",
                "Tên: owner.name}; sheet-brace; }",
                "Tên: {owner.name|đậm}; sheet-format; owner.name|đậm",
                "Tên: {owner.name|ngày}; sheet-format; owner.name",
                "{kind=c} c; sheet-value; kind=c",
                "{yes=true} có; sheet-value; yes=true",
                "[Khi kind = c]; sheet-value; kind=c",
                "[Bảng owner: Tên {name}]; sheet-table; owner",
                "[Mỗi dòng nothing]; sheet-table; nothing",
                "[Script: alert(1)]; sheet-command; Script: alert(1)",
                "**đậm; sheet-mark; **",
                "[Hết]; sheet-ended; Hết",
                "[Mỗi dòng goods]; sheet-open; Hết",
            })
    void whatCannotBeMeantIsRefusedWithItsLine(String line, String reason, String detail) {
        assertThat(Sheet.read("[Tên mẫu]\n" + line).faults(FORM)).contains(new SheetFault(2, reason, detail));
    }

    @Test
    void rowsWithinRowsAreRefusedSoThatNoSheetGrowsWithoutBound() {
        assertThat(Sheet.read("[Mỗi dòng goods]\n[Mỗi dòng goods]\n{name}\n[Hết]")
                        .faults(FORM))
                .extracting(SheetFault::reason)
                .contains("sheet-nested");
    }

    @Test
    void aSheetIsNotLongerThanAnyTemplate() {
        assertThat(Sheet.read("a\n".repeat(Sheet.MOST_LINES + 1)).faults(FORM))
                .extracting(SheetFault::reason)
                .containsExactly("sheet-long");
        assertThat(Sheet.read("ộ".repeat(Sheet.LONGEST + 1)).blocks()).isEmpty();
    }

    @Test
    void mandatoryAnswersThatStandNowhereAreNamed() {
        assertThat(Sheet.read("{owner.name} [").forgotten(FORM))
                .containsExactly("Chủ – Ngày, tháng, năm sinh", "Loại", "Hàng – Tên");
        assertThat(Sheet.read("{owner} {kind=a}\n[Mỗi dòng goods]\n{name}\n[Hết]")
                        .forgotten(FORM))
                .isEmpty();
    }
}
