package vn.motcua.control.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.calendar.CountingRule;
import vn.motcua.catalog.Agencies;
import vn.motcua.catalog.Classification;
import vn.motcua.catalog.Guidance;
import vn.motcua.catalog.Handling;
import vn.motcua.catalog.LegalBasis;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureField;
import vn.motcua.catalog.ProcedureName;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessingRoute;
import vn.motcua.catalog.ResultType;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;

/** Everything of a version but its terms and papers, as it stands in a form. */
record GeneralPart(
        ProcedureName name, Classification classification, Handling handling, ProcedureContent.Results results) {

    private static final String BETWEEN = " | ";

    static TypedForm form(ProcedureVersion version) {
        var content = version.content();
        var classification = content.classification();
        var handling = content.handling();
        var guidance = content.results().guidance();
        var filling = new Filling()
                .publication(version)
                .set("nameVi", content.name().vi())
                .set("nameEn", content.name().en())
                .set("fieldCode", classification.field().code())
                .set("field", classification.field().name())
                .set("performing", classification.agencies().performing())
                .set("competent", classification.agencies().competent())
                .set("delegated", classification.agencies().delegated())
                .set("coordinating", classification.agencies().coordinating())
                .set("codes", joined(classification.agencies().codes()))
                .set("applicants", classification.applicants())
                .set("route", handling.route())
                .set("online", handling.online())
                .tick("onlineOnly", handling.onlineOnly())
                .tick("onTheSpot", handling.onTheSpot())
                .set("countingRule", handling.countingRule())
                .set("cutOff", handling.cutOff())
                .set("results", results(content.results().types()))
                .set("steps", guidance.steps())
                .set("conditions", guidance.conditions())
                .set("places", guidance.places())
                .set("keywords", guidance.keywords())
                .set("legalBasis", legalBasis(guidance.legalBasis()));
        classification.levels().forEach(level -> filling.tick("level." + level, true));
        return filling.form();
    }

    static Optional<GeneralPart> read(TypedForm form, FormErrors errors) {
        var levels = levels(form);
        var online = Typed.value(OnlineLevel.class, form.value("online"));
        var route = Typed.value(ProcessingRoute.class, form.value("route"));
        var rule = Typed.value(CountingRule.class, form.value("countingRule"));
        var cutOff = Typed.time(form.value("cutOff"));
        var onlineOnly = form.isTicked("onlineOnly");
        errors.require(!form.value("nameVi").isEmpty(), "nameVi", "catalog.page.name.missing")
                .require(!form.value("field").isEmpty(), "field", "catalog.page.field.missing")
                .require(!levels.isEmpty(), "level", "catalog.page.level.missing")
                .require(areCodes(form.value("codes")), "codes", "catalog.page.codes.wrong")
                .require(route.isPresent(), "route", "catalog.page.choice.missing")
                .require(rule.isPresent(), "countingRule", "catalog.page.choice.missing")
                .require(online.isPresent(), "online", "catalog.page.choice.missing")
                .require(form.value("cutOff").isEmpty() || cutOff.isPresent(), "cutOff", "catalog.page.cut-off.wrong")
                .require(
                        !(onlineOnly && online.filter(OnlineLevel.NONE::equals).isPresent()),
                        "online",
                        "catalog.page.online.wrong");
        if (!errors.isEmpty() || route.isEmpty() || rule.isEmpty() || online.isEmpty()) {
            return Optional.empty();
        }
        var handling = new Handling(
                route.get(), online.get(), onlineOnly, form.isTicked("onTheSpot"), rule.get(), cutOff.orElse(null));
        return Optional.of(new GeneralPart(name(form), classification(form, levels), handling, results(form)));
    }

    ProcedureContent in(ProcedureContent before) {
        return new ProcedureContent(name, classification, handling, before.cases(), before.terms(), results);
    }

    private static ProcedureName name(TypedForm form) {
        var english = form.value("nameEn");
        return new ProcedureName(form.value("nameVi"), english.isEmpty() ? null : english);
    }

    private static Classification classification(TypedForm form, Set<Level> levels) {
        var agencies = new Agencies(
                form.value("performing"),
                form.value("competent"),
                form.value("delegated"),
                form.value("coordinating"),
                codes(form.value("codes")).map(UnitCode::new).collect(Collectors.toCollection(TreeSet::new)));
        return new Classification(
                new ProcedureField(form.value("fieldCode"), form.value("field")),
                levels,
                agencies,
                form.value("applicants"));
    }

    private static ProcedureContent.Results results(TypedForm form) {
        var types = lines(form.value("results"))
                .map(line -> new ResultType(line[0], line[1]))
                .toList();
        var basis = lines(form.value("legalBasis"))
                .map(line -> new LegalBasis(line[0], line[1]))
                .toList();
        return new ProcedureContent.Results(
                types,
                new Guidance(
                        form.value("steps"),
                        form.value("conditions"),
                        form.value("places"),
                        form.value("keywords"),
                        basis));
    }

    private static Set<Level> levels(TypedForm form) {
        return Arrays.stream(Level.values())
                .filter(level -> form.isTicked("level." + level))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
    }

    private static boolean areCodes(String text) {
        return codes(text).allMatch(UnitCode::isWellFormed);
    }

    private static Stream<String> codes(String text) {
        return Arrays.stream(text.split("[,;\\s]+")).filter(code -> !code.isEmpty());
    }

    private static String joined(Set<UnitCode> codes) {
        return codes.stream().map(UnitCode::value).collect(Collectors.joining(", "));
    }

    /** "code | text" or just text, one a line. */
    private static Stream<String[]> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(GeneralPart::parts);
    }

    private static String[] parts(String line) {
        int bar = line.indexOf(BETWEEN.strip());
        return bar < 0
                ? new String[] {"", line}
                : new String[] {
                    line.substring(0, bar).strip(), line.substring(bar + 1).strip()
                };
    }

    private static String results(List<ResultType> types) {
        return types.stream()
                .map(type -> type.code() + BETWEEN + inOneLine(type.name()))
                .collect(Collectors.joining("\n"));
    }

    private static String legalBasis(List<LegalBasis> basis) {
        return basis.stream()
                .map(text -> text.number() + BETWEEN + inOneLine(text.title()))
                .collect(Collectors.joining("\n"));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
