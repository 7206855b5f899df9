package vn.motcua.results.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Result;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.Papers;
import vn.motcua.results.RegisteredResult.Content;
import vn.motcua.results.RegisteredResult.Matter;
import vn.motcua.results.ResultField;
import vn.motcua.results.TypeOfResult;

/** Prints a result from its data; it is signed and numbered in its margins. */
@Component
public class ResultPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Papers papers;
    private final Layouts layouts;
    private final ResultForm forms;
    private final IssuingAgency agencies;

    ResultPaper(Papers papers, Layouts layouts, ResultForm forms, IssuingAgency agencies) {
        this.papers = papers;
        this.layouts = layouts;
        this.forms = forms;
        this.agencies = agencies;
    }

    /** Without number, QR code and signatures; in the layout of its kind, else in the general one. */
    public byte[] print(Matter matter, Content content, TypeOfResult type, LocalDate day) {
        var facts = facts(content, type);
        var data = agencies.write(PaperData.building(), matter.agency(), day)
                .text("name", content.name())
                .text("owner", matter.ownerName())
                .text("dossier", matter.dossierCode().value())
                .text("procedure", matter.procedure().value())
                .text("scope", type.scope())
                .flag("granted", content.kind() == Result.Kind.GRANTED)
                .flag("detailed", !facts.isEmpty())
                .rows("facts", facts);
        if (!hasLayout(type, matter, day)) {
            return papers.print(ResultForm.GENERAL, matter.agency(), day, data.build())
                    .pdf();
        }
        type.fields().forEach(field -> data.text(ResultForm.nameOf(field), value(field, content)));
        return papers.print(ResultForm.keyOf(type), matter.agency(), day, data.build())
                .pdf();
    }

    private boolean hasLayout(TypeOfResult type, Matter matter, LocalDate day) {
        if (type.isGeneral()) {
            return false;
        }
        var form = forms.formOf(type);
        return !layouts.inForce(form, matter.agency(), day).equals(form.shippedLayout());
    }

    private static List<PaperData> facts(Content content, TypeOfResult type) {
        var facts = new ArrayList<PaperData>();
        for (var field : type.fields()) {
            var value = value(field, content);
            if (!value.isEmpty()) {
                facts.add(PaperData.building()
                        .text("no", String.valueOf(facts.size() + 1))
                        .text("label", field.label())
                        .text("value", value)
                        .build());
            }
        }
        return facts;
    }

    private static String value(ResultField field, Content content) {
        var value = content.data().getOrDefault(field.key(), "");
        return switch (field.kind()) {
            case DATE -> value.isEmpty() ? value : LocalDate.parse(value).format(DAY);
            case NUMBER -> value.replace('.', ',');
            case TEXT, PERSON -> value;
        };
    }
}
