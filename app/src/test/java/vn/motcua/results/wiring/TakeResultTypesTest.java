package vn.motcua.results.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Result;
import vn.motcua.process.StepKind;
import vn.motcua.results.ResultField;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.Results;
import vn.motcua.results.ResultsOffice;
import vn.motcua.results.TypesOfResults;
import vn.motcua.results.Validity;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
@Transactional
class TakeResultTypesTest {

    private static final String PERMIT = """
            [{"code": "%s", "name": "Giấy phép thử", "series": "GP", "pattern": "{n}/{yyyy}/GP-UBND", "until": "het-han",
              "fields": [{"key": "het-han", "label": "Có giá trị đến", "kind": "DATE", "required": true}]}]
            """;

    @Autowired
    TakeResultTypes command;

    @Autowired
    TypesOfResults types;

    @Autowired
    Results results;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Commune commune;

    @Autowired
    ResultsOffice office;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    @Test
    void aFileOfKindsIsTakenWholeOrNotAtAll() throws IOException {
        assertThat(take(PERMIT.formatted("KQ.G99.000001"))).contains("1 kinds of results registered");
        var type = types.find("KQ.G99.000001").orElseThrow();
        assertThat(type.validity()).isEqualTo(new Validity.UntilField("het-han"));
        assertThat(type.fields())
                .containsExactly(new ResultField("het-han", "Có giá trị đến", ResultField.Kind.DATE, true));

        var wrong = PERMIT.formatted("KQ.G99.000002").replace("\"until\": \"het-han\"", "\"until\": \"khong-co\"");
        assertThat(take(wrong)).contains("Nothing was registered");
        assertThat(take("[{\"code\"")).contains("Nothing was registered");
        assertThat(take(PERMIT.formatted("KQ.G99.000003").replace("{n}/", ""))).contains("Nothing was registered");
        assertThat(types.find("KQ.G99.000002")).isEmpty();
    }

    @Test
    void aProcedureWithAKindOfItsOwnIsFinishedWithoutAFileOnlyForAReason() throws IOException {
        clock.moveTo("2026-01-05T08:00");
        office.open();
        take(PERMIT.formatted("KQ.G15.000031"));
        var handled = commune.handled(commune.received());
        var dossier =
                commune.act(handled, new Act.Approve(Commune.task(handled, StepKind.APPROVAL), ""), commune.chairman);
        assertThat(results.typesFor(dossier)).extracting(type -> type.code()).containsExactly("KQ.G15.000031");
        var act = new Act.Finish(
                Commune.task(dossier, StepKind.ISSUE), new Result(Result.Kind.GRANTED, "Giấy phép", "01", null));

        assertThat(results.finishWithoutFile(ActRequest.on(dossier), act, " ", commune.clerk))
                .isEqualTo(Outcome.refused(new ResultRefusal.TextNeeded("without-file", 500)));
        results.finishWithoutFile(ActRequest.on(dossier), act, "Con dấu số hết hạn", commune.clerk)
                .orThrow();

        assertThat(dossiers.find(dossier.id()).orElseThrow().result()).isEqualTo(act.result());
        assertThat(database.sql("select reason from results.noted_without_file where dossier = ?")
                        .param(dossier.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Con dấu số hết hạn");
    }

    private String take(String json) throws IOException {
        var file = Files.writeString(folder.resolve(UUID.randomUUID() + ".json"), json);
        var said = new ByteArrayOutputStream();
        command.run(List.of(file.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
