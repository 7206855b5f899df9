package vn.motcua.eforms.sheet;

import java.util.stream.Collectors;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;

/** A sheet to begin with: every question in a line of its own, in the order in which it is asked. */
final class SheetBegun {

    private SheetBegun() {}

    static String of(FormContent form) {
        var text = new StringBuilder("[Quốc hiệu]\n[Tên mẫu]\n[Kính gửi]\n\n");
        form.pages().forEach(page -> page(page, text));
        var signer = form.paper().signer();
        return text.append("[Cam đoan]\n[Nơi, ngày]\n[Ký: ")
                .append(signer.isEmpty() ? "Người yêu cầu" : signer.replaceAll("[\\[\\]|/{}]", ""))
                .append("]\n")
                .toString();
    }

    private static void page(FormPage page, StringBuilder text) {
        var lines = page.questions().stream()
                .filter(question -> question.type() != QuestionType.DECLARATION)
                .map(question -> line(question, question.id()))
                .collect(Collectors.joining());
        if (!lines.isEmpty()) {
            text.append("# ").append(words(page.title().vi())).append("\n").append(lines);
        }
    }

    private static String line(Question question, String path) {
        if (question.type() == QuestionType.TABLE) {
            var columns = question.parts().stream()
                    .map(column -> words(column.label().vi()) + " {" + column.id() + "}")
                    .collect(Collectors.joining(" | "));
            return "[Bảng " + path + ": " + columns + "]\n";
        }
        return question.type().isGroup() && question.type() != QuestionType.ADDRESS
                ? question.parts().stream()
                        .map(part -> line(part, path + "." + part.id()))
                        .collect(Collectors.joining())
                : words(question.label().vi()) + ": {" + path + "}\n";
    }

    /** Without what the language would read as its own. */
    private static String words(String text) {
        return text.replaceAll("[{}\\[\\]|]", "")
                .replaceAll("\\*{2,}|_{2,}", "")
                .replaceFirst("\\s*[?:]$", "");
    }
}
