package vn.motcua.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;

/**
 * One case of a decision that waits to become a draft, or has become one.
 *
 * @param position from 1, in the order of the file
 * @param read in the words of the file, whatever was corrected since
 * @param notes what the file says at this place and nothing was made of
 */
public record ProposedProcess(
        int position,
        DecisionCase read,
        List<ImportProblem> notes,
        ProposedText text,
        Standing standing,
        Assessment assessment) {

    public ProposedProcess {
        notes = List.copyOf(notes);
    }

    public boolean isCorrected() {
        return !read.equals(text.words());
    }

    public enum State {
        WAITING,
        ACCEPTED,
        SKIPPED,
        /** Its drafts were made; they are changed on their own pages now. */
        TAKEN
    }

    /**
     * @param edition counts the changes, from 1
     * @param decidedBy who changed it last, or null while nobody did
     */
    public record Standing(
            State state, int edition, @Nullable String decidedBy) {}

    /**
     * What speaks against taking it as it is.
     *
     * @param unclear what must be corrected first
     * @param toDos what the rules leave to an officer, now or on the draft
     * @param sums the steps against the limit: one check, and one more where mountainous areas have their own times; empty
     *     while the times are unclear
     */
    public record Assessment(List<Unclear> unclear, List<ImportToDo> toDos, List<Sum> sums) {

        public Assessment {
            unclear = List.copyOf(unclear);
            toDos = List.copyOf(toDos);
            sums = List.copyOf(sums);
        }

        /** Whether an officer need not look at it one by one. */
        public boolean isSound() {
            return unclear.isEmpty()
                    && !sums.isEmpty()
                    && sums.stream().allMatch(Sum::fits)
                    && toDos.stream().noneMatch(ImportToDo::isAboutTheStepItself);
        }
    }

    /**
     * Something that must be said before a draft can be made.
     *
     * @param step index of the step, from 0; -1 for {@code NAME} and the limits
     * @param words what stands there, maybe nothing
     */
    public record Unclear(Place place, int step, String words) {

        /** Where it stands. */
        public enum Place {
            NAME,
            LIMIT,
            MOUNTAINOUS_LIMIT,
            DAYS,
            MOUNTAINOUS_DAYS,
            STEPS
        }
    }

    /** @param fits whether the steps take the limit, or fit into it when it is in calendar days or months */
    public record Sum(boolean mountainous, long stepMinutes, TimeLimit limit, boolean fits) {}
}
