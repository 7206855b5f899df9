package vn.motcua.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.papers.LayoutFault;
import vn.motcua.papers.LayoutFault.Reason;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.PaperMother;

class LayoutCheckTest {

    @Test
    void aLayoutOfKnownElementsAndFieldsIsSound() {
        assertThat(faults(PaperMother.LAYOUT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script>                              | ELEMENT         | script
            <iframe src="https://example.org"></iframe>            | ELEMENT         | iframe
            <object></object>                                      | ELEMENT         | object
            <p onclick="alert(1)">x</p>                            | ATTRIBUTE       | onclick
            <p src="{{qr}}">x</p>                                  | ATTRIBUTE       | src
            <img alt="x" src="https://example.org/a.png"/>         | PICTURE         | https://example.org/a.png
            <img alt="x" src="file:///etc/passwd"/>                | PICTURE         | file:///etc/passwd
            <img alt="x" src="{{name}}"/>                          | PICTURE         | name
            <img src="{{qr}}"/>                                    | PICTURE         | img
            <p style="background: url(file:///etc/passwd)">x</p>   | STYLE           | url(
            <p style="background: u\\72l(x)">x</p>                 | STYLE           | \\
            <p style="{{name}}">x</p>                              | STYLE           | {{
            <p>{{nobody}}</p>                                      | FIELD           | nobody
            <p>{{title}}</p>                                       | FIELD           | title
            <p>{{#nobody}}x{{/nobody}}</p>                         | FIELD           | nobody
            <p>{{papers}}</p>                                      | NOT_A_LIST      | papers
            <p>{{qr}}</p>                                          | NOT_A_LIST      | qr
            <p>{{{name}}}</p>                                      | TAG             | {{
            <p>{{&amp;name}}</p>                                   | TAG             | {{&name}}
            <p>{{>other}}</p>                                      | PART            | other
            <p class="{{>test.part}}">x</p>                        | TAG             | {{>test.part}}
            <p>{{> test.part}}</p>                                 | PART            | *
            <p>{{#papers}}{{#papers}}x{{/papers}}{{/papers}}</p>   | LOOP            | papers
            <p style="height: 99999999mm">x</p>                    | STYLE           | 99999999
            <table><tr><td colspan="999999999">x</td></tr></table> | ATTRIBUTE       | colspan=999999999
            <p>{{=<% %>=}}</p>                                     | NOT_WELL_FORMED | *
            <p>{{name.class}}</p>                                  | TAG             | {{name.class}}
            <p>{{name</p>                                          | TAG             | {{
            <p>{{#remark}}</p>                                     | SECTION         | remark
            <p>{{/remark}}</p>                                     | SECTION         | remark
            <p>{{#remark}}<b>{{/remark}}</b></p>                   | SECTION         | remark
            <p class="{{#remark}}a{{/remark}}">x</p>               | TAG             | {{#remark}}
            <p>x                                                   | NOT_WELL_FORMED | *
            <p>a&nbsp;b</p>                                        | NOT_WELL_FORMED | *
            </body><p>x</p>                                        | NOT_WELL_FORMED | *
            """)
    void whatMayNotStandInALayoutIsNamedWithItsLine(String line, Reason reason, String detail) {
        var faults = faults("<p>Một</p>\n<p>Hai</p>\n" + line + "\n<p>Bốn</p>\n");

        assertThat(faults).isNotEmpty();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.reason()).isEqualTo(reason);
            assertThat(fault.line()).isBetween(3, 5);
            if (!detail.equals("*")) {
                assertThat(fault.detail()).isEqualTo(detail);
            }
        });
    }

    @Test
    void aStylesheetBringsNothingInFromOutside() {
        assertThat(faults("<style>\np { color: red; }\n@import 'x.css';\n</style>\n<p>x</p>"))
                .containsExactly(new LayoutFault(3, Reason.STYLE, "@import"));
    }

    @Test
    void theLineIsThatOfTheLayoutAlsoBehindAStylesheet() {
        assertThat(faults("<style>\np { color: red; }\n</style>\n<p>x</p>\n<p>{{nobody}}</p>"))
                .containsExactly(new LayoutFault(5, Reason.FIELD, "nobody"));
    }

    @Test
    void entitiesOfADocumentTypeAreNeverRead() {
        var bomb = "<!DOCTYPE body [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a;</p>";

        assertThat(faults(bomb)).extracting(LayoutFault::reason).contains(Reason.NOT_WELL_FORMED);
    }

    @Test
    void anEmptyOrEndlessLayoutIsNone() {
        assertThat(faults(" ")).hasSize(1);
        assertThat(faults("x".repeat(Layouts.LONGEST + 1))).hasSize(1);
    }

    @Test
    void aPartIsTakenInOnlyWhereTheFormHasWhatItShows() {
        var layout = "<p>x</p>\n{{>test.part}}\n";
        var other = PaperForm.part(
                new PaperKey("test.part"),
                "Phần chung",
                PageFormat.A5,
                List.of(PaperField.text("signer", "Người ký", "Phạm Văn Khế")),
                "<p>{{signer}}</p>");

        assertThat(LayoutCheck.faults(PaperMother.form(), layout, List.of(PaperMother.part())))
                .isEmpty();
        assertThat(LayoutCheck.faults(PaperMother.form(), layout, List.of(other)))
                .containsExactly(new LayoutFault(2, Reason.FIELD, "signer"));
        assertThat(LayoutCheck.faults(PaperMother.part(), layout, List.of(PaperMother.part())))
                .containsExactly(new LayoutFault(2, Reason.PART, "test.part"));
    }

    @Test
    void partsBringTheirStylesBeforeThoseOfTheLayout() {
        var whole = SharedParts.joined(
                "<style>.a { color: red; }</style>\n{{>test.part}}<p>$1</p>",
                _ -> "<style>.a { color: blue; }</style><p>{{name}}</p>");

        assertThat(whole).isEqualTo("<style>.a { color: blue; }.a { color: red; }</style>\n<p>{{name}}</p><p>$1</p>");
    }

    @Test
    void whatTheFormNeedsStandsSomewhere() {
        var form = PaperMother.form().needing(List.of("qr", "papers", "name"));

        assertThat(LayoutCheck.missing(form, PaperMother.LAYOUT, PaperMother.LAYOUT))
                .isEmpty();
        assertThat(LayoutCheck.missing(form, "<p>x</p>\n<p>{{name}}</p>\n\n", "<p>x</p>\n<p>{{name}}</p>"))
                .extracting(LayoutFault::line, LayoutFault::reason, LayoutFault::detail)
                .containsExactly(
                        tuple(2, Reason.MISSING, "qr – Giấy thử"), tuple(2, Reason.MISSING, "papers – Giấy thử"));
    }

    private static List<LayoutFault> faults(String content) {
        return LayoutCheck.faults(PaperMother.form(), content, List.of(PaperMother.part()));
    }
}
