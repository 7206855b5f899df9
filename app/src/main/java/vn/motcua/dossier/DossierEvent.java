package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.PauseGround;
import vn.motcua.calendar.Timeliness;
import vn.motcua.process.StepKind;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * Everything that can happen to a dossier. The names of these records and of their fields are stored for ever: add,
 * never rename.
 */
public sealed interface DossierEvent {

    /**
     * A step that an event opened.
     *
     * @param assignee to whom it was given as it was opened; null while anyone with the role in the unit may take it
     */
    record OpenedTask(
            UUID task,
            String step,
            String name,
            StepKind kind,
            UnitCode unit,
            Role role,
            Instant dueAt,
            @Nullable AccountId assignee) {

        public OpenedTask givenTo(AccountId person) {
            return new OpenedTask(task, step, name, kind, unit, role, dueAt, person);
        }
    }

    record Filed(
            DossierCode code,
            String lookUpSecret,
            ProcedureSnapshot procedure,
            UnitCode receivingUnit,
            UnitCode handlingUnit,
            Channel channel,
            Parties parties,
            List<Component> components,
            String summary,
            String regime)
            implements DossierEvent {}

    /**
     * @param clock the legal clock as this event left it, as in every event that touches it
     * @param handlingUnit the competent one, where it is another than that of the filing; else null
     */
    record Received(
            List<Component> components,
            int sets,
            String regime,
            ProcessVersionId process,
            LegalClock clock,
            List<String> doneSteps,
            List<OpenedTask> opened,
            @Nullable UnitCode handlingUnit)
            implements DossierEvent {}

    record IntakeRefused(String reason) implements DossierEvent {}

    /** @param clock null before reception */
    record SupplementRequested(
            List<String> items,
            String reason,
            LocalDate answerBy,
            @Nullable LegalClock clock) implements DossierEvent {}

    /** @param components each replaces the one of its code, or is added */
    record SupplementSent(List<Component> components, String note) implements DossierEvent {}

    record ContactCorrected(String phone, String email, String address) implements DossierEvent {}

    /** @param clock null before reception */
    record SupplementAccepted(
            List<Component> components, @Nullable LegalClock clock, List<TaskDue> tasks) implements DossierEvent {}

    /** @param components those that changed, each replacing the one of its code */
    record ComponentsSettled(List<Component> components) implements DossierEvent {}

    /** The new end of an open task after a rest. */
    record TaskDue(UUID task, Instant dueAt) {}

    record Assigned(UUID task, AccountId to) implements DossierEvent {}

    record HandedOver(UUID task, String step, String note, List<OpenedTask> opened) implements DossierEvent {

        public HandedOver opening(List<OpenedTask> tasks) {
            return new HandedOver(task, step, note, tasks);
        }
    }

    record OpinionAsked(UUID task, String question, List<OpenedTask> opened) implements DossierEvent {}

    record OpinionGiven(UUID task, String step, String opinion, boolean agrees, List<OpenedTask> opened)
            implements DossierEvent {}

    record Approved(UUID task, String step, String note, List<OpenedTask> opened) implements DossierEvent {}

    /**
     * @param closed the tasks that are no longer open; branches beside them go on
     * @param undone the steps that count as not done any more
     */
    record ReturnedToStep(
            UUID task, String step, String reason, List<UUID> closed, List<String> undone, List<OpenedTask> opened)
            implements DossierEvent {}

    record Suspended(PauseGround ground, DocumentRef document, String reason, LegalClock clock)
            implements DossierEvent {}

    record Resumed(DocumentRef document, LegalClock clock, List<TaskDue> tasks) implements DossierEvent {}

    /** @param late whether the apology came later than the rule asks */
    record Extended(String reason, DocumentRef apology, boolean late, LegalClock clock) implements DossierEvent {}

    record Stopped(String reason, DocumentRef notice) implements DossierEvent {}

    record Withdrawn(String reason) implements DossierEvent {}

    record Finished(UUID task, String step, Result result, Timeliness timeliness, List<OpenedTask> opened)
            implements DossierEvent {}

    record ResultRecalled(String reason, List<OpenedTask> opened) implements DossierEvent {}

    record ResultReturned(DeliveryMethod method, String receivedBy) implements DossierEvent {}

    record IssuedOnTheSpot(List<Component> components, Result result, String regime) implements DossierEvent {}

    /**
     * A dossier of another system begins to be taken over.
     *
     * @param clock the deadline known there; null when none is
     */
    record HistoryBegun(@Nullable LegalClock clock) implements DossierEvent {}

    /**
     * A step of a dossier that lived in another system, taken over as history.
     *
     * @param activity as the other system named it
     * @param resource who did it there
     */
    record HistoryTakenOver(String activity, String resource) implements DossierEvent {}

    /** The dossier had come to its end in the other system. */
    record HistoryClosed(DossierStatus status) implements DossierEvent {}
}
