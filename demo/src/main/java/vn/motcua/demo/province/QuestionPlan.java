package vn.motcua.demo.province;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.questions.QuestionDesk;
import vn.motcua.shared.Actor;

/** Publishes what people ask most about the procedures of the province. */
final class QuestionPlan {

    private static final int MONTHS_TO_CHECK = 6;

    private final QuestionDesk desk;

    QuestionPlan(QuestionDesk desk) {
        this.desk = desk;
    }

    void publish(List<QuestionFacts> all, LocalDate today, Actor by) {
        for (QuestionFacts facts : all) {
            var draft = desk.write(facts.typed(), today.plusMonths(MONTHS_TO_CHECK), UUID.randomUUID(), by)
                    .orThrow();
            desk.publish(draft.number(), draft.version(), true, by).orThrow();
        }
    }
}
