package vn.motcua.process;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DecisionImportId;
import vn.motcua.shared.Outcome;

/**
 * Decisions that officers are taking in: what was read of a file is kept, and each process of it is accepted, corrected or
 * skipped before a draft is made. Who leaves in the middle finds everything again.
 */
public interface ImportsInWork {

    /**
     * Reads a file and keeps what it proposes.
     *
     * @param decision the decision's number, such as {@code 2837/QĐ-UBND}
     * @param fileName as the officer's machine calls it; only shown
     * @param file a Word file (.docx) or JSON in UTF-8, at most {@link DecisionImport#MOST_MEGABYTES}; read, not closed
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    Outcome<DecisionImportId, ImportRefusal> open(String decision, String fileName, InputStream file, Actor by);

    /** Imports of which a process still waits for a decision or for its draft, newest first. */
    List<ImportSummary> unfinished();

    Optional<ImportInWork> find(DecisionImportId id);

    /** Replaces what was read by what the officer says; it must be accepted anew. */
    Outcome<ProposedProcess, ProposalRefusal> correct(ProposalKey key, ProposedText text, Actor by);

    /** Accepts a process, so that the next {@link #makeDrafts} makes it; refused while something in it is not understood. */
    Outcome<ProposedProcess, ProposalRefusal> accept(ProposalKey key, Actor by);

    /** What must be said otherwise before {@link #accept} accepts it. */
    List<ProposedProcess.Unclear> unclear(DecisionCase words);

    /** Leaves a process out. */
    Outcome<ProposedProcess, ProposalRefusal> skip(ProposalKey key, Actor by);

    /** Accepts all waiting processes that need no officer: understood, and their times sum to the limit. */
    int acceptSound(DecisionImportId id, Actor by);

    /** Makes drafts of what is accepted. */
    Outcome<ImportReport, ProposalRefusal> makeDrafts(DecisionImportId id, Actor by);

    /** Throws away an import; drafts that were made of it stay. Nothing happens when there is none. */
    void discard(DecisionImportId id);
}
