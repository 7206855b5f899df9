package vn.motcua.journeys;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.AllowAnyPost;
import vn.motcua.identity.Public;
import vn.motcua.web.Choice;
import vn.motcua.web.Column;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;
import vn.motcua.web.Tab;

/** Pages that show every component of the design system, with errors where a component can have one. */
@RestController
class Gallery {

    private static final List<Choice> CHOICES =
            List.of(new Choice("a", "Nộp trực tiếp", "Tại Bộ phận Một cửa"), Choice.of("b", "Qua bưu chính"));

    private final TemplateEngine templates;

    Gallery(TemplateEngine templates) {
        this.templates = templates;
    }

    @Public
    @GetMapping(path = "/gallery", produces = MediaType.TEXT_HTML_VALUE)
    String forCitizens(Page page) {
        return show(page);
    }

    @AllowAnyPost
    @GetMapping(path = "/counter/gallery", produces = MediaType.TEXT_HTML_VALUE)
    String forStaff(Page page) {
        return show(page);
    }

    private String show(Page page) {
        FormErrors errors = new FormErrors();
        Stream.of("name", "note", "list", "kind", "papers", "born", "file")
                .forEach(field -> errors.add(field, "web.problem.parameter-missing"));
        Content content = html(Stream.of(above(page, errors), fields(page, errors), facts(page))
                .flatMap(List::stream)
                .toList());
        return render(page, "web/layout.jte", Map.of("title", "Gallery", "content", content, "errors", errors));
    }

    private List<String> above(Page page, FormErrors errors) {
        return List.of(
                render(page, "ds/backLink.jte", Map.of("href", "/")),
                render(page, "ds/errorSummary.jte", Map.of("errors", errors)),
                render(
                        page,
                        "ds/panel.jte",
                        Map.of("title", "Đã tiếp nhận", "content", html(List.of("H48.61-260105-0001")))),
                render(
                        page,
                        "ds/notificationBanner.jte",
                        Map.of("success", true, "content", html(List.of("<p>Đã lưu.</p>")))),
                render(page, "ds/warning.jte", Map.of("text", "Hồ sơ còn 4 giờ.")));
    }

    private List<String> fields(Page page, FormErrors errors) {
        return List.of(
                field(
                        page,
                        errors,
                        "input",
                        "name",
                        Map.of("value", "Nguyễn Thị \"Ổi\"", "hint", "Như trên thẻ", "suffix", "đồng")),
                field(page, errors, "textarea", "note", Map.of("value", "Ghi chú")),
                field(page, errors, "select", "list", Map.of("options", CHOICES, "empty", "Chọn")),
                field(page, errors, "radios", "kind", Map.of("options", CHOICES, "value", "b")),
                field(page, errors, "checkboxes", "papers", Map.of("options", CHOICES, "values", List.of("a"))),
                field(page, errors, "dateInput", "born", Map.of("value", new DateField("29", "2", "2026"))),
                field(page, errors, "fileUpload", "file", Map.of("hint", "Ảnh hoặc PDF")),
                render(page, "ds/button.jte", Map.of("text", "Tiếp nhận")),
                render(page, "ds/button.jte", Map.of("text", "Từ chối", "kind", "warning")),
                render(page, "ds/button.jte", Map.of("text", "Xem", "kind", "secondary", "href", "/")));
    }

    private List<String> facts(Page page) {
        String cells = render(page, "ds/cell.jte", Map.of("content", html(List.of("Khai sinh"))))
                + render(page, "ds/cell.jte", Map.of("content", html(List.of("12")), "numeric", true));
        String row = render(
                page,
                "ds/summaryRow.jte",
                Map.of("key", "Hạn trả", "value", html(List.of("05/01/2026")), "actionHref", "/", "actionText", "Sửa"));
        String event = render(
                page,
                "ds/timelineItem.jte",
                Map.of("title", "Tiếp nhận", "at", Product.clock().instant(), "by", "Bà Ổi", "current", true));
        return List.of(
                render(page, "ds/tag.jte", Map.of("text", "Quá hạn 2 ngày", "colour", "red")),
                render(
                        page,
                        "ds/filter.jte",
                        Map.of(
                                "action",
                                "/gallery",
                                "fields",
                                html(List.of(field(page, new FormErrors(), "input", "q", Map.of()))))),
                render(
                        page,
                        "ds/table.jte",
                        Map.of(
                                "caption",
                                "Hồ sơ",
                                "columns",
                                List.of(
                                        new Column("Thủ tục", false, "?sort=name", "ascending"),
                                        Column.number("Số lượng")),
                                "rows",
                                html(List.of("<tr class=\"govuk-table__row\">" + cells + "</tr>")))),
                render(
                        page,
                        "ds/pagination.jte",
                        Map.of("paging", new Paging(5, 20, 200, number -> "?page=" + number))),
                render(
                        page,
                        "ds/subNavigation.jte",
                        Map.of(
                                "label",
                                "Hồ sơ",
                                "tabs",
                                List.of(new Tab("Giấy tờ", "/", true), new Tab("Lịch sử", "/", false)))),
                render(page, "ds/summaryList.jte", Map.of("rows", html(List.of(row)))),
                "<h2 class=\"govuk-heading-m\">Diễn biến</h2>",
                render(page, "ds/timeline.jte", Map.of("items", html(List.of(event)))),
                render(
                        page,
                        "ds/details.jte",
                        Map.of("summary", "Vì sao có hạn này?", "content", html(List.of("<p>…</p>")))));
    }

    private String field(Page page, FormErrors errors, String component, String name, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.putAll(Map.of("name", name, "label", "Trường " + name, "legend", "Nhóm " + name, "errors", errors));
        return render(page, "ds/" + component + ".jte", model);
    }

    private String render(Page page, String template, Map<String, Object> model) {
        Map<String, Object> given = new HashMap<>(model);
        given.put("page", page);
        given.keySet().retainAll(templates.getParamInfo(template).keySet());
        StringOutput output = new StringOutput();
        templates.render(template, given, output);
        return output.toString();
    }

    private static Content html(List<String> parts) {
        return output -> parts.forEach(output::writeContent);
    }
}
