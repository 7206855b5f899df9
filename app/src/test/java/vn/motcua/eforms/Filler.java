package vn.motcua.eforms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.motcua.eforms.domain.Lists;

/** Fills in forms: as a careful person would, or with whatever comes along. */
public final class Filler {

    private static final List<String> SENSIBLE =
            List.of("Phạm Thị Lài", "4711", "1234567890", "Hộ kinh doanh Hoa Ban", "14:30", "AB 123456");
    private static final List<String> ANYTHING = List.of(
            "",
            " ",
            "Y",
            "<script>alert(1)</script>",
            "31",
            "0",
            "-1",
            "1.234.567",
            "12,5",
            "9".repeat(60),
            "Rơ Châm Ŏn",
            "'; drop table",
            "{{title}}",
            "\u0000\u202e",
            "ộ".repeat(3000),
            "2026-02-30",
            "true",
            "yes",
            "no",
            "0912 345 678",
            "a@b.vn",
            "051190000017",
            "VN",
            "01",
            "person",
            "organisation",
            "other",
            "\ud83d");

    private final Random random;
    private final boolean careful;

    private Filler(Random random, boolean careful) {
        this.random = random;
        this.careful = careful;
    }

    /** Every page that is asked, answered in good sense. */
    public static Answers careful(FormRun run, FormVersion form, long seed) {
        return new Filler(new Random(seed), true).fill(run, form);
    }

    /** Every page that is asked, answered with anything. */
    public static Answers careless(FormRun run, FormVersion form, long seed) {
        return new Filler(new Random(seed), false).fill(run, form);
    }

    private Answers fill(FormRun run, FormVersion form) {
        var answers = Answers.EMPTY;
        var page = form.pages().stream().findFirst();
        while (page.isPresent()) {
            var posted = new LinkedHashMap<String, List<String>>();
            page.get().questions().forEach(question -> post(question, question.id(), posted));
            answers = run.bind(form, page.get(), posted, answers).answers();
            page = run.next(form, answers, page.get().id());
        }
        return answers;
    }

    private void post(Question question, String path, Map<String, List<String>> posted) {
        if (!careful && random.nextInt(5) == 0) {
            return;
        }
        switch (question.type()) {
            case ADDRESS, PERSON, ORGANISATION ->
                question.parts().forEach(part -> post(part, path + "." + part.id(), posted));
            case TABLE -> {
                for (int row = 0; row < 3; row++) {
                    for (var column : question.parts()) {
                        post(column, path + "." + row + "." + column.id(), posted);
                    }
                }
            }
            case DATE, PARTIAL_DATE -> date(path, question.limits().past(), posted);
            case CHECKBOXES -> posted.put(FieldNames.of(path), some(question));
            default -> posted.put(FieldNames.of(path), List.of(careful ? sensible(question) : any()));
        }
    }

    /** Adults of one age, and what happens to them in one order: the past before what is to come. */
    private void date(String path, boolean past, Map<String, List<String>> posted) {
        var field = FieldNames.of(path);
        var year = path.endsWith("birth") ? "1970" : past ? "2025" : "2026";
        posted.put(field + ".day", List.of(careful ? "5" : any()));
        posted.put(field + ".month", List.of(careful ? "1" : any()));
        posted.put(field + ".year", List.of(careful ? year : any()));
    }

    private List<String> some(Question question) {
        return careful
                ? question.options().stream()
                                .map(Option::value)
                                .filter(_ -> random.nextBoolean())
                                .toList()
                                .isEmpty()
                        ? List.of(question.options().getFirst().value())
                        : question.options().stream().map(Option::value).toList()
                : Stream.generate(this::any).limit(3).toList();
    }

    private String any() {
        return ANYTHING.get(random.nextInt(ANYTHING.size()));
    }

    private String sensible(Question question) {
        return switch (question.type()) {
            case NUMBER, MONEY ->
                question.limits().min() == null
                        ? "1"
                        : question.limits().min().max(java.math.BigDecimal.ONE).toString();
            case YES_NO -> random.nextBoolean() ? "yes" : "no";
            case DECLARATION -> "yes";
            case RADIOS, SELECT ->
                question.options()
                        .get(random.nextInt(question.options().size()))
                        .value();
            case COUNTRY, ETHNICITY ->
                Lists.of(question).get(random.nextInt(50)).value();
            case COMMUNE -> "Xã Bình Sơn, tỉnh Quảng Ngãi";
            case PHONE -> "0912 345 678";
            case EMAIL -> "lai@example.vn";
            case ID_NUMBER -> "051190000017";
            case TAX_CODE -> "4300123456";
            default -> text(question);
        };
    }

    private static String text(Question question) {
        var pattern = question.limits().pattern();
        return SENSIBLE.stream()
                .filter(each -> pattern == null || each.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing sensible matches " + pattern));
    }
}
