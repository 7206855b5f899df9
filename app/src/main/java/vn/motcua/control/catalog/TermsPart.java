package vn.motcua.control.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.shared.Channel;
import vn.motcua.web.FormErrors;

/** The terms of a version as they stand in a form: a row for each, and within it a row for each fee. */
final class TermsPart {

    private static final String LIST = "t";

    private final TypedForm form;
    private final FormErrors errors;

    private TermsPart(TypedForm form, FormErrors errors) {
        this.form = form;
        this.errors = errors;
    }

    static TypedForm form(ProcedureVersion version) {
        var filling = new Filling().publication(version);
        var terms = version.content().terms();
        for (int row = 0; row < terms.size(); row++) {
            fill(filling, LIST + row, terms.get(row));
        }
        return filling.set(LIST + ".rows", Math.max(1, terms.size())).form();
    }

    /** The terms; rows without a channel are left out. */
    static List<ServiceTerms> read(TypedForm form, ProcedureContent content, FormErrors errors) {
        return new TermsPart(form, errors).read(content);
    }

    private static void fill(Filling filling, String row, ServiceTerms terms) {
        filling.set(row + ".channel", terms.channel())
                .set(row + ".case", terms.caseKey())
                .set(row + ".note", terms.note());
        switch (terms.limit()) {
            case TimeTerm.Limit(var limit) ->
                filling.set(row + ".how", "LIMIT")
                        .set(row + ".amount", limit.amount().toPlainString())
                        .set(row + ".unit", limit.unit());
            case TimeTerm.Described(var text) ->
                filling.set(row + ".how", "TEXT").set(row + ".text", text);
            case TimeTerm.Unread(var text) ->
                filling.set(row + ".how", "UNREAD").set(row + ".text", text);
        }
        for (int index = 0; index < terms.fees().size(); index++) {
            fill(filling, row + ".f" + index, terms.fees().get(index));
        }
        filling.set(row + ".f.rows", Math.max(1, terms.fees().size()));
    }

    private static void fill(Filling filling, String row, Fee fee) {
        filling.set(row + ".kind", fee.kind()).set(row + ".code", fee.code()).set(row + ".name", fee.name());
        switch (fee.amount()) {
            case FeeAmount.Free() -> filling.set(row + ".how", "FREE");
            case FeeAmount.Fixed(var sum, var per) ->
                filling.set(row + ".how", "FIXED")
                        .set(row + ".amount", sum.dong())
                        .set(row + ".per", per);
            case FeeAmount.SetByProvince(var text) ->
                filling.set(row + ".how", "SET_BY_PROVINCE").set(row + ".text", text);
            case FeeAmount.Described(var text) ->
                filling.set(row + ".how", "TEXT").set(row + ".text", text);
            case FeeAmount.Unread(var text) ->
                filling.set(row + ".how", "UNREAD").set(row + ".text", text);
        }
    }

    private List<ServiceTerms> read(ProcedureContent content) {
        var terms = new ArrayList<ServiceTerms>();
        for (int number = 0; number < form.rows(LIST); number++) {
            var row = LIST + number;
            var channel = Typed.value(Channel.class, form.value(row + ".channel"));
            if (channel.isPresent()) {
                var caseKey = content.caseOf(form.value(row + ".case"))
                        .map(one -> one.key())
                        .orElse(null);
                terms.add(new ServiceTerms(
                        "t" + (terms.size() + 1),
                        channel.get(),
                        caseKey,
                        limit(row),
                        fees(row),
                        form.value(row + ".note")));
            }
        }
        return terms;
    }

    private TimeTerm limit(String row) {
        return switch (form.value(row + ".how")) {
            case "LIMIT" ->
                Typed.limit(form.value(row + ".amount"), form.value(row + ".unit"))
                        .map(TimeTerm::of)
                        .orElseGet(() -> {
                            errors.add(row + ".amount", "catalog.page.limit.wrong");
                            return new TimeTerm.Unread("");
                        });
            case "TEXT" -> new TimeTerm.Described(text(row));
            default -> new TimeTerm.Unread(form.value(row + ".text"));
        };
    }

    private List<Fee> fees(String row) {
        var fees = new ArrayList<Fee>();
        for (int number = 0; number < form.rows(row + ".f"); number++) {
            var each = row + ".f" + number;
            amount(each)
                    .ifPresent(amount -> fees.add(new Fee(
                            Typed.value(FeeKind.class, form.value(each + ".kind"))
                                    .orElse(FeeKind.UNSTATED),
                            form.value(each + ".code"),
                            form.value(each + ".name"),
                            amount)));
        }
        return fees;
    }

    private Optional<FeeAmount> amount(String row) {
        return switch (form.value(row + ".how")) {
            case "FREE" -> Optional.of(new FeeAmount.Free());
            case "FIXED" -> {
                var sum = Typed.money(form.value(row + ".amount"));
                errors.require(sum.isPresent(), row + ".amount", "catalog.page.money.wrong");
                yield sum.map(each -> new FeeAmount.Fixed(each, form.value(row + ".per")));
            }
            case "SET_BY_PROVINCE" -> Optional.of(new FeeAmount.SetByProvince(form.value(row + ".text")));
            case "TEXT" -> Optional.of(new FeeAmount.Described(text(row)));
            case "UNREAD" -> Optional.of(new FeeAmount.Unread(form.value(row + ".text")));
            default -> Optional.empty();
        };
    }

    private String text(String row) {
        var text = form.value(row + ".text");
        errors.require(!text.isEmpty(), row + ".text", "catalog.page.text.missing");
        return text;
    }
}
