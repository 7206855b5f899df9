package vn.motcua.process;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Takes in the process tables of a decision. */
public interface DecisionImport {

    /** Larger files are refused; a decision of hundreds of pages has one or two megabytes. */
    int MOST_MEGABYTES = 8;

    /**
     * Makes drafts from a file: one for each case, and one more where mountainous areas have their own times. Taking in the
     * same file again changes nothing.
     *
     * @param decision the decision's number, such as {@code 2837/QĐ-UBND}
     * @param file JSON in UTF-8, or a Word file (.docx) of which everything is understood; it is read, not closed
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    Outcome<ImportReport, ImportRefusal> take(String decision, InputStream file, Actor by);

    /** What the decision says where a process was read from. */
    Optional<DecisionCase> text(DecisionReference reference);

    /** What its text leaves to an officer. */
    List<ImportToDo> toDos(DecisionCase text);
}
