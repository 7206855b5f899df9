package vn.motcua.office.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.Lives;
import vn.motcua.process.StepKind;
import vn.motcua.web.Message;

class TimelineTest {

    private final Timeline timeline = new Timeline(_ -> "Lê Văn Tám", unit -> "đơn vị " + unit, step -> "bước " + step);

    @Test
    void theLatestComesFirstAndNamesStepNoteAndWhatComesNext() {
        var life = Life.filed().receive().handOver(StepKind.ASSIGNMENT);

        var latest = timeline.of(life.events()).getFirst();

        assertThat(latest.title()).isEqualTo(Message.of("dossier.event.HandedOver"));
        assertThat(latest.details())
                .containsExactly(
                        Message.of("office.said.step", "bước assign"),
                        Message.of("office.said.next", "handle", "đơn vị H48.61.KT"));
    }

    @Test
    void aPauseNamesItsGroundReasonAndDocument() {
        var latest = timeline.of(Life.filed().receive().suspend().events()).getFirst();

        assertThat(latest.details())
                .extracting(Message::key)
                .containsExactly("office.said.ground", "office.said.reason", "office.said.document");
    }

    @ParameterizedTest
    @EnumSource
    void everyEventOfEveryLifeHasWords(DossierStatus status) {
        for (var next : ActKind.values()) {
            var life = Lives.in(status, next);
            assertThat(timeline.of(life.events())).hasSameSizeAs(life.events());
        }
    }
}
