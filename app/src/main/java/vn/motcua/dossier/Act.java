package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseGround;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.UnitCode;

/** Everything that can be asked of a dossier: one command for each {@link ActKind}. */
public sealed interface Act {

    ActKind kind();

    /**
     * The dossier comes into being, with its code.
     *
     * @param code issued by the register of codes in the same transaction
     * @param lookUpSecret what the citizen needs beside the code to look the dossier up
     */
    record File(
            DossierCode code,
            String lookUpSecret,
            ProcedureSnapshot procedure,
            UnitCode receivingUnit,
            UnitCode handlingUnit,
            Channel channel,
            Parties parties,
            List<Component> components,
            String summary)
            implements Act {

        public File {
            components = List.copyOf(components);
        }

        @Override
        public ActKind kind() {
            return ActKind.FILE;
        }
    }

    /**
     * The papers were checked and are complete; the legal clock starts.
     *
     * @param components as found at the desk; replaces what was declared
     * @param sets how many sets of paper came in
     * @param process what it will run on
     * @param handlingUnit the unit that is competent, as the desk found; null where it is the one of the filing
     */
    record Receive(
            List<Component> components,
            int sets,
            ProcessDefinition process,
            @Nullable UnitCode handlingUnit) implements Act {

        public Receive {
            components = List.copyOf(components);
        }

        public Receive(List<Component> components, int sets, ProcessDefinition process) {
            this(components, sets, process, null);
        }

        @Override
        public ActKind kind() {
            return ActKind.RECEIVE;
        }
    }

    /** Not received, with reasons for the citizen (form 03). */
    record RefuseIntake(String reason) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.REFUSE_INTAKE;
        }
    }

    /**
     * One list of everything that is missing or wrong (form 02); the clock rests.
     *
     * @param items what to bring or mend, at least one
     * @param answerBy until when, at the latest
     */
    record RequestSupplement(List<String> items, String reason, LocalDate answerBy) implements Act {

        public RequestSupplement {
            items = List.copyOf(items);
        }

        @Override
        public ActKind kind() {
            return ActKind.REQUEST_SUPPLEMENT;
        }
    }

    /**
     * The applicant answers what was asked for, from afar; the clock rests until an officer has looked at it.
     *
     * @param components what was sent or taken from what is held; at least one, or a note
     * @param note to the officer; may be empty
     */
    record SendSupplement(List<Component> components, String note) implements Act {

        public SendSupplement {
            components = List.copyOf(components);
        }

        @Override
        public ActKind kind() {
            return ActKind.SEND_SUPPLEMENT;
        }
    }

    /** How whoever filed is reached, put right before an officer receives the dossier. */
    record CorrectContact(String phone, String email, String address) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.CORRECT_CONTACT;
        }
    }

    /** What was asked for has come in; the clock runs on. */
    record AcceptSupplement(List<Component> components) implements Act {

        public AcceptSupplement {
            components = List.copyOf(components);
        }

        @Override
        public ActKind kind() {
            return ActKind.ACCEPT_SUPPLEMENT;
        }
    }

    /**
     * Papers were digitised, verified, taken from the vault or replaced by a look-up; the status stays what it is.
     *
     * @param components those that changed, each under its code; at least one
     */
    record SettleComponents(List<Component> components) implements Act {

        public SettleComponents {
            components = List.copyOf(components);
        }

        @Override
        public ActKind kind() {
            return ActKind.SETTLE_COMPONENTS;
        }
    }

    /** A task is given to a person of the unit that holds it. */
    record Assign(UUID task, AccountId to) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.ASSIGN;
        }
    }

    /**
     * A step is done; the dossier goes to whoever holds what comes next.
     *
     * @param to the one person who gets the next step; null for anyone who holds it. Only heads choose, among their people
     */
    record HandOver(UUID task, String note, @Nullable AccountId to) implements Act {

        public HandOver(UUID task, String note) {
            this(task, note, null);
        }

        @Override
        public ActKind kind() {
            return ActKind.HAND_OVER;
        }
    }

    /**
     * Other units are asked beside the running step, whose clock goes on: internal waiting is no pause.
     *
     * @param units one to ten
     * @param answerBy until when the asking officer needs the answers
     */
    record AskOpinion(UUID task, List<UnitCode> units, String question, Instant answerBy) implements Act {

        public AskOpinion {
            units = List.copyOf(units);
        }

        @Override
        public ActKind kind() {
            return ActKind.ASK_OPINION;
        }
    }

    record GiveOpinion(UUID task, String opinion, boolean agrees) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.GIVE_OPINION;
        }
    }

    /** The competent person decides in favour of what was submitted. */
    record Approve(UUID task, String note) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.APPROVE;
        }
    }

    /** Back to a step that was done before, with the reason. */
    record ReturnToStep(UUID task, String step, String reason) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.RETURN_TO_STEP;
        }
    }

    /** The clock rests on a ground that the law knows, from the document that says so. */
    record Suspend(PauseGround ground, DocumentRef document, String reason) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.SUSPEND;
        }
    }

    /** The ground has gone; the document proves it. */
    record Resume(DocumentRef document) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.RESUME;
        }
    }

    /** An apology with its reason and a new date (form 04); the new appointment is at the close of that day. */
    record Extend(String reason, LocalDate newDate, DocumentRef apology) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.EXTEND;
        }
    }

    /** Handling ends without a result (form 05). */
    record Stop(String reason, DocumentRef notice) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.STOP;
        }
    }

    /** The applicant takes the dossier back, before there is a result. */
    record Withdraw(String reason) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.WITHDRAW;
        }
    }

    /** The result is there; the legal clock stops. */
    record Finish(UUID task, Result result) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.FINISH;
        }
    }

    /** A result not yet handed over is called back to mend an error. */
    record RecallResult(String reason) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.RECALL_RESULT;
        }
    }

    /** @param receivedBy who took the result, when it was not the owner; may be empty */
    record ReturnResult(DeliveryMethod method, String receivedBy) implements Act {
        @Override
        public ActKind kind() {
            return ActKind.RETURN_RESULT;
        }
    }

    /**
     * Received, decided and handed over while the citizen waits: no slip, but a record.
     *
     * @param process the published process, kept for the record when there is one
     */
    record ResultOnTheSpot(
            List<Component> components,
            Result result,
            @Nullable ProcessDefinition process) implements Act {

        public ResultOnTheSpot {
            components = List.copyOf(components);
        }

        @Override
        public ActKind kind() {
            return ActKind.RESULT_ON_THE_SPOT;
        }
    }
}
