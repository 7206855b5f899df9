package vn.motcua.results.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Result;
import vn.motcua.organisation.UnitNames;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.Papers;
import vn.motcua.results.RegisteredResult.Content;
import vn.motcua.results.RegisteredResult.Matter;
import vn.motcua.results.ResultField;
import vn.motcua.results.TypeOfResult;

/** Prints a result from its data; it is signed and numbered in its margins. */
@Component
public class ResultPaper {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Papers papers;
    private final UnitNames units;

    ResultPaper(Papers papers, UnitNames units) {
        this.papers = papers;
        this.units = units;
    }

    /** Without number, QR code and signatures. */
    public byte[] print(Matter matter, Content content, TypeOfResult type, LocalDate day) {
        var data = PaperData.building()
                .text("agency", units.of(matter.agency(), day, VIETNAMESE))
                .text("name", content.name())
                .text("owner", matter.ownerName())
                .text("dossier", matter.dossierCode().value())
                .text("procedure", matter.procedure().value())
                .text("scope", type.scope())
                .flag("granted", content.kind() == Result.Kind.GRANTED)
                .rows(
                        "facts",
                        type.fields().stream()
                                .filter(field -> content.data().containsKey(field.key()))
                                .map(field -> fact(field, content.data()))
                                .toList());
        return papers.print(ResultForm.KEY, matter.agency(), day, data.build()).pdf();
    }

    private static PaperData fact(ResultField field, Map<String, String> data) {
        var value = data.getOrDefault(field.key(), "");
        return PaperData.building()
                .text("label", field.label())
                .text(
                        "value",
                        field.kind() == ResultField.Kind.DATE
                                ? LocalDate.parse(value).format(DAY)
                                : value)
                .build();
    }
}
