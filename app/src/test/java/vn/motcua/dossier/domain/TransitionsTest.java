package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Lives;
import vn.motcua.shared.Outcome;

class TransitionsTest {

    @ParameterizedTest
    @MethodSource("everyPair")
    void everyActInEveryStatusDoesWhatTheTableSays(DossierStatus status, ActKind kind) {
        var life = Lives.in(status, kind);
        var outcome = life.attempt(Lives.act(kind, life.dossier()));
        if (Transitions.allows(status, kind)) {
            assertThat(outcome.isDone()).as("%s", outcome).isTrue();
            assertThat(Lives.leadsTo(status, kind)).contains(life.dossier().status());
        } else {
            assertThat(outcome).isEqualTo(Outcome.refused(new DossierRefusal.NotInThisStatus(kind, status)));
            assertThat(life.dossier().status()).isEqualTo(status);
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(DossierStatus.values())
                .flatMap(status -> Stream.of(ActKind.values()).map(kind -> Arguments.of(status, kind)));
    }

    @Test
    void everyActAndEveryStatusStandsInTheTable() {
        var acts = EnumSet.noneOf(ActKind.class);
        var statuses = EnumSet.noneOf(DossierStatus.class);
        for (var row : Transitions.table()) {
            acts.add(row.act());
            statuses.addAll(row.from());
            statuses.addAll(row.to());
        }
        assertThat(acts).isEqualTo(EnumSet.allOf(ActKind.class));
        assertThat(statuses).isEqualTo(EnumSet.allOf(DossierStatus.class));
    }

    @Test
    void nothingLeadsOutOfAFinalStatus() {
        for (var status : DossierStatus.values()) {
            var staysForEver = Transitions.table().stream()
                    .filter(row -> row.from().contains(status))
                    .allMatch(row -> row.to().equals(EnumSet.of(status)));
            assertThat(staysForEver).as("%s", status).isEqualTo(status.isFinal());
        }
    }
}
