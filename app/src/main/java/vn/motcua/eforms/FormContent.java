package vn.motcua.eforms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form asks, without when it holds.
 *
 * @param title as citizens read it
 * @param paper the head and the sheet of the declaration that it becomes
 */
public record FormContent(Text title, PaperHead paper, List<FormPage> pages, List<Rule> rules) {

    /**
     * The head of the printed declaration, in Vietnamese.
     *
     * @param title such as {@code Tờ khai đăng ký khai sinh}
     * @param basis the text that prescribes it; empty when none does
     * @param addressee to whom it is addressed; empty when the law says nothing
     * @param pledge what is pledged above the signature
     * @param signer who signs, such as {@code Người yêu cầu}
     * @param sheet how it is laid out
     */
    public record PaperHead(
            String title, String basis, String addressee, String pledge, String signer, FormSheet sheet) {}

    public FormContent {
        pages = List.copyOf(pages);
        rules = List.copyOf(rules);
    }

    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<FormPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The question at a path such as {@code child.birth}; for a table's column without the row. */
    public Optional<Question> at(String path) {
        var steps = path.split("\\.");
        var found = question(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            var step = steps[i];
            found = found.flatMap(question -> question.part(step));
        }
        return found;
    }
}
