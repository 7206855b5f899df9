package vn.motcua.control.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.DigitisationRule;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Quantities;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.FormErrors;

/** The papers of one case as they stand in a form, a row for each. */
final class PapersPart {

    private static final String LIST = "p";

    private final TypedForm form;
    private final FormErrors errors;
    private final Set<String> taken;

    private PapersPart(TypedForm form, FormErrors errors, Set<String> taken) {
        this.form = form;
        this.errors = errors;
        this.taken = taken;
    }

    static TypedForm form(ProcedureVersion version, ProcedureCase one) {
        var filling = new Filling().publication(version).set("caseName", one.name());
        var papers = one.components();
        for (int number = 0; number < papers.size(); number++) {
            fill(filling, LIST + number, papers.get(number));
        }
        return filling.set(LIST + ".rows", papers.size() + 1).form();
    }

    /** The content with this case as typed; a case of an unknown key is added. */
    static ProcedureContent read(TypedForm form, ProcedureContent before, String caseKey, FormErrors errors) {
        var taken = before.cases().stream()
                .filter(one -> !one.key().equals(caseKey))
                .flatMap(one -> one.components().stream())
                .map(RequiredComponent::key)
                .collect(Collectors.toCollection(HashSet::new));
        var papers = new PapersPart(form, errors, taken).papers();
        var typed = new ProcedureCase(caseKey, form.value("caseName"), papers);
        var cases = new ArrayList<>(before.cases());
        var known = before.caseOf(caseKey);
        if (known.isPresent()) {
            cases.set(cases.indexOf(known.get()), typed);
        } else {
            cases.add(typed);
        }
        return new ProcedureContent(
                before.name(), before.classification(), before.handling(), cases, before.terms(), before.results());
    }

    /** The content without this case, and without the terms that held for it alone; the last case cannot go. */
    static ProcedureContent without(ProcedureContent before, String caseKey, FormErrors errors) {
        var left = before.cases().stream()
                .filter(one -> !one.key().equals(caseKey))
                .toList();
        errors.require(!left.isEmpty(), "caseName", "catalog.page.case.last");
        var terms = before.terms().stream()
                .filter(each -> !caseKey.equals(each.caseKey()))
                .toList();
        return left.isEmpty()
                ? before
                : new ProcedureContent(
                        before.name(), before.classification(), before.handling(), left, terms, before.results());
    }

    private static void fill(Filling filling, String row, RequiredComponent paper) {
        var quantities = paper.quantities();
        var result = paper.resultOf();
        filling.set(row + ".key", paper.key())
                .set(row + ".name", paper.name())
                .set(row + ".form", paper.form())
                .set(row + ".digitisation", paper.digitisation());
        if (quantities != null) {
            filling.set(row + ".originals", quantities.originals())
                    .set(row + ".certified", quantities.certifiedCopies())
                    .set(row + ".copies", quantities.copies());
        }
        if (result != null) {
            filling.set(row + ".resultCode", result.resultCode()).set(row + ".resultOf", result.procedure());
        }
    }

    /** Rows without a name are left out. */
    private List<RequiredComponent> papers() {
        var papers = new ArrayList<RequiredComponent>();
        for (int number = 0; number < form.rows(LIST); number++) {
            var row = LIST + number;
            if (!form.value(row + ".name").isEmpty()) {
                papers.add(paper(row));
            }
        }
        return papers;
    }

    private RequiredComponent paper(String row) {
        return new RequiredComponent(
                key(form.value(row + ".key")),
                form.value(row + ".name"),
                form.value(row + ".form"),
                quantities(row),
                Typed.value(DigitisationRule.class, form.value(row + ".digitisation"))
                        .orElse(DigitisationRule.NOT_YET_REGULATED),
                result(row));
    }

    /** A paper keeps its key; a new one gets the next that is free. */
    private String key(String known) {
        if (!known.isEmpty() && taken.add(known)) {
            return known;
        }
        int number = 1;
        while (!taken.add("c" + number)) {
            number++;
        }
        return "c" + number;
    }

    private @Nullable Quantities quantities(String row) {
        var originals = form.value(row + ".originals");
        var certified = form.value(row + ".certified");
        var copies = form.value(row + ".copies");
        if ((originals + certified + copies).isEmpty()) {
            return null;
        }
        var typed = Typed.quantities(originals, certified, copies);
        errors.require(typed.isPresent(), row + ".originals", "catalog.page.quantities.wrong");
        return typed.orElse(null);
    }

    private @Nullable ReusableResult result(String row) {
        var code = form.value(row + ".resultCode");
        var procedure = form.value(row + ".resultOf");
        if (code.isEmpty() && procedure.isEmpty()) {
            return null;
        }
        var known = procedure.isEmpty() || ProcedureCode.isWellFormed(procedure);
        errors.require(known, row + ".resultOf", "catalog.page.code.wrong");
        return new ReusableResult(code, known && !procedure.isEmpty() ? new ProcedureCode(procedure) : null);
    }
}
