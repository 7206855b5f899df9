package vn.motcua.eforms.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FieldNames;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Origin;
import vn.motcua.eforms.domain.Effective;
import vn.motcua.eforms.domain.Lines;
import vn.motcua.web.Page;

/**
 * All answers, to be checked before they are sent.
 *
 * @param pages the address of the form's pages, to which the id of a page is added; empty for a list that cannot be changed
 */
public record AnswersView(FormRun run, FormVersion form, Answers answers, String pages) {

    /** @param href where the answer is changed; null when it cannot be */
    public record Row(
            String label,
            String text,
            String origin,
            @Nullable String href) {}

    public record Section(String title, List<Row> rows) {}

    public List<Section> sections(Page page) {
        return Lines.of(Effective.of(form.content(), answers, run.today()), page.lang()).stream()
                .map(section -> new Section(
                        section.page().title().in(page.lang()),
                        section.lines().stream()
                                .map(line -> row(
                                        line, answers, href(line, section.page().id()), page))
                                .toList()))
                .toList();
    }

    private @Nullable String href(Lines.Line line, String formPage) {
        return pages.isEmpty() || line.question().calculation() != null
                ? null
                : pages + formPage + "#" + FieldNames.of(line.path());
    }

    static Row row(Lines.Line line, Answers answers, @Nullable String href, Page page) {
        var group = line.group().in(page.lang());
        var label = line.label().in(page.lang());
        return new Row(
                group.isEmpty() || group.equals(label) ? label : group + " – " + label,
                line.text(),
                answers.origin(line.path())
                        .filter(origin -> origin != Origin.TYPED && origin != Origin.COMPUTED)
                        .map(origin -> page.t("eforms.from." + word(origin)))
                        .orElse(""),
                href);
    }

    private static String word(Origin origin) {
        return origin.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
