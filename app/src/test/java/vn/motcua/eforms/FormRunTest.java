package vn.motcua.eforms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.eforms.FormMother.asking;
import static vn.motcua.eforms.FormMother.form;
import static vn.motcua.eforms.FormMother.posted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going through a form: which pages are asked, what is made of what people write, what is wrong with it. */
class FormRunTest {

    private static final FormVersion FATHER = form("""
            {'title': 'Khai sinh', 'pages': [
              {'id': 'first', 'title': 'A', 'questions': [{'id': 'stated', 'type': 'yes-no', 'label': 'Có cha?', 'required': true}]},
              {'id': 'father', 'title': 'Cha', 'when': {'eq': ['stated', true]}, 'questions': [
                 {'id': 'father', 'type': 'person', 'label': '', 'required': true}]},
              {'id': 'last', 'title': 'B', 'questions': [{'id': 'note', 'type': 'long-text', 'label': 'Ghi chú'}]}]}
            """);

    private final FormRun run = FormMother.run();

    @Test
    void aPageIsAskedOnlyWhenItsConditionHolds() {
        var without = bind(FATHER, "stated", "no").answers();
        var with = bind(FATHER, "stated", "yes").answers();

        assertThat(run.pages(FATHER, without)).extracting(FormPage::id).containsExactly("first", "last");
        assertThat(run.pages(FATHER, with)).extracting(FormPage::id).containsExactly("first", "father", "last");
        assertThat(run.next(FATHER, with, "first")).map(FormPage::id).contains("father");
        assertThat(run.before(FATHER, without, "last")).map(FormPage::id).contains("first");
    }

    @Test
    void answersOfAPageThatIsNoLongerAskedAreKeptButDoNotCount() {
        var answered = run.bind(
                        FATHER,
                        FATHER.page("father").orElseThrow(),
                        posted("father.name", "Y", "father.birth.year", "1990"),
                        bind(FATHER, "stated", "yes").answers())
                .answers();
        var changed = run.bind(FATHER, FATHER.page("first").orElseThrow(), posted("stated", "no"), answered)
                .answers();

        assertThat(run.faults(FATHER, changed)).isEmpty();
        assertThat(changed.text("father.name")).isEqualTo("Y");
        assertThat(run.finished(FATHER, changed)).isEqualTo("{\"stated\":false}");
    }

    @Test
    void whatAConditionalPageRequiresIsMissedOnlyThere() {
        var with = bind(FATHER, "stated", "yes").answers();

        assertThat(run.faults(FATHER, with))
                .extracting(Fault::path, Fault::page)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("father.name", "father"),
                        org.assertj.core.groups.Tuple.tuple("father.birth", "father"));
        assertThat(run.unfinished(FATHER, with)).containsExactly("father");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đinh Văn Ðỏ", "H’Hen Niê", "Y", "Ka Să K’Brěp", "Nguyễn Thị Ổi", "Rơ Châm Ŏn", "Đỗ   Văn  Ớt"})
    void everyNameIsAName(String name) {
        var bound = bind(asking("{'id': 'n', 'type': 'text', 'label': 'Tên', 'required': true}"), "n", name);

        assertThat(bound.faults()).isEmpty();
        assertThat(bound.answers().text("n")).isEqualTo(name.replaceAll(" +", " "));
    }

    @Test
    void lettersAreComposedAndWhatNobodySeesGoes() {
        var decomposed = java.text.Normalizer.normalize("Nguyễn Thị Ổi", java.text.Normalizer.Form.NFD);
        var bound = bind(
                asking("{'id': 'n', 'type': 'text', 'label': 'Tên'}"), "n", "\u200b " + decomposed + "\u0000\u202e ");

        assertThat(bound.answers().text("n")).isEqualTo("Nguyễn Thị Ổi");
    }

    @Test
    void aScriptIsATextLikeAnyOther() {
        var script = "<script>alert('Ổi')</script>";
        var bound = bind(asking("{'id': 'n', 'type': 'long-text', 'label': 'Tên'}"), "n", script);

        assertThat(bound.faults()).isEmpty();
        assertThat(bound.answers().text("n")).isEqualTo(script);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0912 345 678|0912345678",
                "+84 912.345.678|0912345678",
                "(84) 912345678|0912345678",
                "0255-3822-862|02553822862",
                "+1 (415) 555-0100|+14155550100"
            })
    void aTelephoneNumberMayBeWrittenInAnyWay(String written, String kept) {
        var bound = bind(asking("{'id': 't', 'type': 'phone', 'label': 'Điện thoại'}"), "t", written);

        assertThat(bound.faults()).isEmpty();
        assertThat(bound.answers().text("t")).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone|12|eforms.wrong.phone",
                "email|a@b|eforms.wrong.email",
                "id-number|12345|eforms.wrong.id-number",
                "tax-code|abc|eforms.wrong.tax-code",
                "number|mười|eforms.wrong.whole-number",
                "number|1,5|eforms.wrong.whole-number",
                "money|-5|eforms.too-small",
                "money|năm nghìn|eforms.wrong.money",
                "country|XX|eforms.wrong.choice",
                "ethnicity|99|eforms.wrong.choice",
                "commune|Xã Không Có|eforms.wrong.commune"
            })
    void whatIsWrongIsToldAndKept(String type, String typed, String key) {
        var bound = bind(asking("{'id': 'x', 'type': '" + type + "', 'label': 'Ô'}"), "x", typed);

        assertThat(bound.faults()).extracting(Fault::key).containsExactly(key);
        assertThat(bound.answers().value("x").toString()).containsIgnoringCase(typed.replace(',', '.'));
    }

    @ParameterizedTest
    @CsvSource({
        "31,2,2026,eforms.wrong.date",
        "x,1,2026,eforms.wrong.date",
        "6,1,2026,eforms.wrong.future",
        ",,2020,eforms.wrong.date"
    })
    void aDayThatIsNoneOrHasNotComeIsKeptAsTyped(String day, String month, String year, String key) {
        var form = asking("{'id': 'd', 'type': 'date', 'label': 'Ngày sinh', 'past': true}");
        var bound = bind(form, "d.day", day == null ? "" : day, "d.month", month == null ? "" : month, "d.year", year);

        assertThat(bound.faults()).extracting(Fault::key).containsExactly(key);
        assertThat(bound.answers().text("d")).contains(year);
    }

    @Test
    void aYearAloneIsABirthDate() {
        var form = asking("{'id': 'p', 'type': 'person', 'label': 'Mẹ', 'required': true}");
        var bound = bind(form, "p.name", "Y", "p.birth.year", "1954");

        assertThat(bound.faults())
                .as("nor is a number needed: not everybody has one")
                .isEmpty();
        assertThat(bound.answers().text("p.birth")).isEqualTo("1954");
    }

    @Test
    void aFutureBirthInAGroupIsTold() {
        var form = asking("{'id': 'p', 'type': 'person', 'label': 'Mẹ', 'required': true}");

        assertThat(bind(form, "p.name", "Y", "p.birth.year", "2027").faults())
                .extracting(Fault::path, Fault::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("p.birth", "eforms.wrong.future"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.250|1250", "120,5|120.5", "120.5|120.5", "1.250,25|1250.25", "12|12"})
    void numbersAreReadAsTheyAreWrittenInVietnam(String written, String kept) {
        var bound = bind(asking("{'id': 'a', 'type': 'number', 'decimals': 2, 'label': 'Diện tích'}"), "a", written);

        assertThat(bound.faults()).isEmpty();
        assertThat(bound.answers().value("a").decimalValue()).isEqualByComparingTo(kept);
    }

    @Test
    void anOptionThatIsNotOfferedIsRefused() {
        var form = asking("{'id': 'r', 'type': 'radios', 'label': 'R', 'options': ['a', 'b'], 'required': true}");

        assertThat(bind(form, "r", "c").faults()).extracting(Fault::key).containsExactly("eforms.wrong.choice");
        assertThat(bind(form).faults()).extracting(Fault::key).containsExactly("eforms.missing.choice");
    }

    @Test
    void severalCommunesOfOneNameAreOfferedAndAFormerOneStaysAsWritten() {
        var form = asking("{'id': 'c', 'type': 'commune', 'label': 'Quê quán', 'required': true}");

        assertThat(bind(form, "c", "xã Bình Sơn").answers().text("c.code")).isEqualTo("21040");
        assertThat(bind(form, "c", "xã Tân Lập").faults())
                .extracting(Fault::key)
                .containsExactly("eforms.wrong.commune");
        assertThat(run.candidates("xã Tân Lập")).hasSize(2);
        assertThat(bind(form, "c", "xã Tân Lập", "c.code", "22222").answers().text("c.name"))
                .endsWith("Lâm Đồng");
        assertThat(bind(form, "c", "xã Cũ, huyện Cũ", "c.code", "as-written").faults())
                .isEmpty();
        assertThat(bind(form, "c", "xã Tân Lập", "c.code", "21040").faults())
                .as("forged")
                .isNotEmpty();
    }

    @Test
    void rowsAreAddedAndTakenAwayWithoutLosingOthers() {
        var form = asking("""
                {'id': 't', 'type': 'table', 'label': 'Ngành', 'required': true, 'parts': [
                  {'id': 'n', 'type': 'text', 'label': 'Tên', 'required': true}, {'id': 'v', 'type': 'money', 'label': 'Vốn'}]}""", "{'id': 'sum', 'type': 'computed', 'label': 'Tổng', 'compute': {'sum': ['t.v']}}");
        var page = form.pages().getFirst();
        var one = run.bind(form, page, posted("t.0.n", "A", "t.0.v", "5", "t.add", "1"), Answers.EMPTY);
        var two = run.bind(form, page, posted("t.0.n", "A", "t.0.v", "5", "t.1.n", "B", "t.1.v", "7"), one.answers());
        var less = run.bind(
                form,
                page,
                posted("t.0.n", "A", "t.0.v", "5", "t.1.n", "B", "t.1.v", "7", "t.drop", "0"),
                two.answers());

        assertThat(one.stay()).isTrue();
        assertThat(one.answers().value("t")).hasSize(2);
        assertThat(two.goesOn()).isTrue();
        assertThat(run.finished(form, two.answers())).contains("\"sum\":12");
        assertThat(less.answers().text("t.0.n")).isEqualTo("B");
        assertThat(bind(form).faults()).extracting(Fault::key).containsExactly("eforms.missing.rows");
        assertThat(bind(form, "t.0.v", "5").faults()).extracting(Fault::path).containsExactly("t.0.n");
    }

    @Test
    void giantPostsAreCutOrRefusedAndNeverKept() {
        var form = asking(
                "{'id': 'n', 'type': 'text', 'label': 'Tên'}",
                "{'id': 't', 'type': 'table', 'label': 'T', 'parts': ["
                        + "{'id': 'x', 'type': 'long-text', 'label': 'X'}]}");
        var long1 = bind(form, "n", "ộ".repeat(1_000_000));
        var many = new java.util.LinkedHashMap<String, List<String>>();
        for (int i = 0; i < 500; i++) {
            many.put("q.t." + i + ".x", List.of("ộ".repeat(20_000)));
        }
        var kept = run.bind(form, form.pages().getFirst(), posted("n", "A"), Answers.EMPTY)
                .answers();
        var flood = run.bind(form, form.pages().getFirst(), many, kept);

        assertThat(long1.faults()).extracting(Fault::key).containsExactly("eforms.too-long");
        assertThat(long1.answers().text("n")).hasSizeLessThanOrEqualTo(20_000);
        assertThat(flood.faults()).extracting(Fault::key).containsExactly("eforms.too-large");
        assertThat(flood.answers()).isEqualTo(kept);
    }

    @Test
    void aRuleBetweenAnswersIsToldInItsOwnWords() {
        var form = form("""
                {'title': 'M', 'pages': [{'id': 'p', 'title': 'T', 'questions': [
                   {'id': 'a', 'type': 'date', 'label': 'A'}, {'id': 'b', 'type': 'date', 'label': 'B'}]}],
                 'rules': [{'must': {'notAfter': ['a', 'b']}, 'at': 'b', 'message': 'B phải sau A'}]}""");
        var wrong = bind(
                form, "a.day", "2", "a.month", "1", "a.year", "2026", "b.day", "1", "b.month", "1", "b.year", "2026");

        assertThat(wrong.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("q.b");
            assertThat(fault.arguments()).containsExactly(Text.of("B phải sau A"));
        });
        assertThat(bind(form, "a.day", "2", "a.month", "1", "a.year", "2026").faults())
                .isEmpty();
    }

    @Test
    void whatIsKnownIsFilledInWithItsOriginUntilSomebodyChangesIt() {
        var form = asking("{'id': 'r', 'type': 'person', 'label': '', 'required': true, 'autofill': 'applicant',"
                + "'parts': ['name', 'birth?', 'idNumber?', 'address', 'phone?']}");
        var facts = Facts.none()
                .with("applicant.name", "Phạm Thị Lài", Origin.EID)
                .with("applicant.birth", "1990-03-08", Origin.EID)
                .with("applicant.address", "Thôn 3, xã Bình Sơn, tỉnh Quảng Ngãi", Origin.EARLIER_DOSSIER)
                .with("applicant.phone", "+84 912 345 678", Origin.EID);
        var filled = run.prefill(form, facts, Answers.EMPTY);

        assertThat(filled.text("r.name")).isEqualTo("Phạm Thị Lài");
        assertThat(filled.text("r.address.line")).isEqualTo("Thôn 3");
        assertThat(filled.text("r.address.commune.code")).isEqualTo("21040");
        assertThat(filled.text("r.phone")).isEqualTo("0912345678");
        assertThat(filled.origin("r.address.commune")).contains(Origin.EARLIER_DOSSIER);
        assertThat(run.faults(form, filled)).isEmpty();

        var page = form.pages().getFirst();
        var posted = posted(
                "r.name",
                "Phạm Thị Lài",
                "r.birth.day",
                "9",
                "r.birth.month",
                "3",
                "r.birth.year",
                "1990",
                "r.address.commune",
                "Xã Bình Sơn, tỉnh Quảng Ngãi",
                "r.address.line",
                "Thôn 3",
                "r.phone",
                "0912345678");
        var changed = run.bind(form, page, posted, filled).answers();
        assertThat(changed.origin("r.name")).contains(Origin.EID);
        assertThat(changed.origin("r.birth")).contains(Origin.TYPED);
        assertThat(changed.origin("r.address.commune")).contains(Origin.EARLIER_DOSSIER);
        assertThat(run.prefill(form, facts, changed)).isEqualTo(changed);
        assertThat(run.facts(form, changed).find("applicant.name"))
                .map(Facts.Known::value)
                .contains("Phạm Thị Lài");
    }

    @Test
    void answersTravelToANewVersionAndWhatNoLongerFitsIsNamed() {
        var before = asking(
                "{'id': 'name', 'type': 'text', 'label': 'Tên'}",
                "{'id': 'gone', 'type': 'text', 'label': 'Bỏ rồi'}",
                "{'id': 'kind', 'type': 'radios', 'label': 'Loại', 'options': ['a', 'b']}",
                "{'id': 'sum', 'type': 'text', 'label': 'Số tiền'}",
                "{'id': 't', 'type': 'table', 'label': 'Bảng', 'parts': [{'id': 'x', 'type': 'text', 'label': 'X'}]}");
        var after = asking(
                "{'id': 'name', 'type': 'long-text', 'label': 'Tên'}",
                "{'id': 'kind', 'type': 'radios', 'label': 'Loại', 'options': ['b', 'c']}",
                "{'id': 'sum', 'type': 'money', 'label': 'Số tiền'}",
                "{'id': 't', 'type': 'table', 'label': 'Bảng', 'parts': [{'id': 'x', 'type': 'text', 'label': 'X'}]}");
        var answers = bind(before, "name", "Y", "gone", "cũ", "kind", "a", "sum", "1.500", "t.0.x", "1", "t.1.x", "2")
                .answers();

        var carried = run.carryOver(before, after, answers);

        assertThat(carried.left()).extracting(CarriedOver.Left::said).containsExactly("cũ", "a");
        assertThat(carried.answers().text("name")).isEqualTo("Y");
        assertThat(carried.answers().value("sum").intValue()).isEqualTo(1500);
        assertThat(carried.answers().text("t.1.x")).isEqualTo("2");
        assertThat(run.faults(after, carried.answers())).isEmpty();
    }

    @Test
    void answersAreWrittenAndReadAgainWithTheirOrigins() {
        var form = asking("{'id': 'r', 'type': 'person', 'label': '', 'autofill': 'applicant'}");
        var answers = run.prefill(form, Facts.none().with("applicant.name", "Y", Origin.EID), Answers.EMPTY);

        assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
        assertThat(answers.toString()).doesNotContain("Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"values\":[]}", "{\"values\":{},\"origins\":{\"NONE\":[\"a\"]}}", "{"})
    void whatAreNoAnswersIsNotRead(String json) {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> Answers.fromJson(json));
    }

    private Bound bind(FormVersion form, String... namesAndValues) {
        return run.bind(form, form.pages().getFirst(), posted(namesAndValues), Answers.EMPTY);
    }
}
