package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalClock;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.UnitCode;

/**
 * A dossier as its events made it; immutable.
 *
 * @param version the number of its events; an act names the version it was decided on
 * @param clock null before reception
 * @param finishedAt when the result was there, or handling ended
 * @param regime code of the decree's rules it lives under: those of its reception day, before that of its filing day
 * @param lastEventAt when the latest event was recorded
 */
public record Dossier(
        DossierId id,
        int version,
        Instant lastEventAt,
        DossierStatus status,
        String regime,
        Filing filing,
        Papers papers,
        @Nullable LegalClock clock,
        @Nullable Instant finishedAt,
        Work work,
        @Nullable Result result,
        @Nullable Delivery delivery) {

    /** What was said when it was filed. */
    public record Filing(
            DossierCode code,
            String lookUpSecret,
            ProcedureSnapshot procedure,
            UnitCode receivingUnit,
            UnitCode handlingUnit,
            Channel channel,
            Parties parties,
            String summary,
            Instant filedAt) {

        /** The same handled by another unit. */
        public Filing handledBy(UnitCode other) {
            return new Filing(code, lookUpSecret, procedure, receivingUnit, other, channel, parties, summary, filedAt);
        }

        /** The same with other parties. */
        public Filing with(Parties others) {
            return new Filing(
                    code, lookUpSecret, procedure, receivingUnit, handlingUnit, channel, others, summary, filedAt);
        }
    }

    /**
     * What lies in the folder.
     *
     * @param sets sets of paper received
     * @param supplement the open request for a supplement, if there is one
     * @param supplementRequests how often a supplement was requested
     */
    public record Papers(
            List<Component> components, int sets, @Nullable SupplementRequest supplement, int supplementRequests) {
        public Papers {
            components = List.copyOf(components);
        }
    }

    /**
     * What the citizen was asked to bring or mend.
     *
     * @param sentAt when the citizen last answered from afar; null while they have not
     * @param note what they wrote with it; may be empty
     */
    public record SupplementRequest(
            List<String> items,
            String reason,
            LocalDate answerBy,
            @Nullable Instant sentAt,
            String note) {
        public SupplementRequest {
            items = List.copyOf(items);
        }
    }

    /**
     * Where the dossier stands on its process.
     *
     * @param process null before reception and for results on the spot
     * @param doneSteps in the order in which they were done
     * @param statusBeforeRest what it goes back to when the clock runs on; null while nothing rests
     * @param finishing the task whose completion brought the result
     */
    public record Work(
            @Nullable ProcessVersionId process,
            List<String> doneSteps,
            List<OpenTask> openTasks,
            @Nullable DossierStatus statusBeforeRest,
            @Nullable OpenTask finishing) {
        public Work {
            doneSteps = List.copyOf(doneSteps);
            openTasks = List.copyOf(openTasks);
        }
    }

    /** How the result left. */
    public record Delivery(DeliveryMethod method, String receivedBy, Instant at) {}

    /** Decided and handed over while the citizen waited, so that no clock ever ran. */
    public boolean isSettledOnTheSpot() {
        return status == DossierStatus.RESULT_RETURNED && clock == null;
    }

    public DossierCode code() {
        return filing.code();
    }

    /** The paper of this code, if the dossier has one. */
    public Optional<Component> component(String code) {
        return papers.components().stream()
                .filter(component -> component.code().equals(code))
                .findFirst();
    }

    public Optional<OpenTask> task(UUID id) {
        return work.openTasks().stream().filter(task -> task.id().equals(id)).findFirst();
    }
}
