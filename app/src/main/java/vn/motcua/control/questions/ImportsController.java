package vn.motcua.control.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.questions.QuestionImports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.Csv;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** The lists that offices keep are taken in; each row has its report. */
@Controller("questionImportsController")
@RequestMapping("/control/questions/imports")
@Allow(Role.CONTROL_OFFICER)
class ImportsController {

    private static final String FORM = "control/questions/imports";
    private static final long MOST_BYTES = 5L << 20;

    private final QuestionImports imports;

    ImportsController(QuestionImports imports) {
        this.imports = imports;
    }

    @GetMapping
    ModelAndView form() {
        return FormPage.show(FORM, model());
    }

    /** The headings, to be filled in. */
    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return Csv.download(
                "hoi-dap.csv",
                List.of(Arrays.stream(QuestionImports.Column.values())
                        .map(QuestionImports.Column::heading)
                        .toList()));
    }

    @PostMapping
    ModelAndView take(@RequestParam(required = false) @Nullable MultipartFile list, Actor.Staff by) throws IOException {
        if (list == null || list.isEmpty()) {
            return FormPage.again(FORM, model(), FormErrors.none().add("list", "questions.imports.missing"));
        }
        if (list.getSize() > MOST_BYTES) {
            return FormPage.again(
                    FORM, model(), FormErrors.none().add("list", "questions.imports.too-large", MOST_BYTES >> 20));
        }
        var file = Files.createTempFile("motcua-questions", ".list");
        try {
            list.transferTo(file);
            return switch (imports.take(file, by)) {
                case Outcome.Done<List<QuestionImports.Row>, Refusal>(var rows) ->
                    new ModelAndView("control/questions/imported", Map.of("rows", rows));
                case Outcome.Refused<List<QuestionImports.Row>, Refusal>(var refusal) ->
                    FormPage.again(FORM, model(), FormErrors.none().add("list", refusal));
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Map<String, ?> model() {
        return Map.of("columns", QuestionImports.Column.values(), "rows", QuestionImports.MOST_ROWS);
    }
}
