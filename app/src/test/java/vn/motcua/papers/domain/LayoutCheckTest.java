package vn.motcua.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.papers.LayoutFault;
import vn.motcua.papers.LayoutFault.Reason;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.PaperMother;

class LayoutCheckTest {

    @Test
    void aLayoutOfKnownElementsAndFieldsIsSound() {
        assertThat(LayoutCheck.faults(PaperMother.form(), PaperMother.LAYOUT)).isEmpty();
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
            <p>{{>other}}</p>                                      | TAG             | {{>other}}
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
        var faults = LayoutCheck.faults(PaperMother.form(), "<p>Một</p>\n<p>Hai</p>\n" + line + "\n<p>Bốn</p>\n");

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
        assertThat(LayoutCheck.faults(
                        PaperMother.form(), "<style>\np { color: red; }\n@import 'x.css';\n</style>\n<p>x</p>"))
                .containsExactly(new LayoutFault(3, Reason.STYLE, "@import"));
    }

    @Test
    void theLineIsThatOfTheLayoutAlsoBehindAStylesheet() {
        assertThat(LayoutCheck.faults(
                        PaperMother.form(), "<style>\np { color: red; }\n</style>\n<p>x</p>\n<p>{{nobody}}</p>"))
                .containsExactly(new LayoutFault(5, Reason.FIELD, "nobody"));
    }

    @Test
    void entitiesOfADocumentTypeAreNeverRead() {
        var bomb = "<!DOCTYPE body [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a;</p>";

        assertThat(LayoutCheck.faults(PaperMother.form(), bomb))
                .extracting(LayoutFault::reason)
                .contains(Reason.NOT_WELL_FORMED);
    }

    @Test
    void anEmptyOrEndlessLayoutIsNone() {
        assertThat(LayoutCheck.faults(PaperMother.form(), " ")).hasSize(1);
        assertThat(LayoutCheck.faults(PaperMother.form(), "x".repeat(Layouts.LONGEST + 1)))
                .hasSize(1);
    }
}
