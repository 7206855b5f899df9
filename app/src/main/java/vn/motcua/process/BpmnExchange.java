package vn.motcua.process;

import java.io.InputStream;
import java.util.List;
import vn.motcua.shared.Outcome;

/** Processes as BPMN 2.0 files, for other tools and from them. */
public interface BpmnExchange {

    /** Larger files are refused. */
    int MOST_MEGABYTES = 2;

    /** The process as BPMN 2.0 XML with its picture; read again it gives the same steps. */
    String write(ProcessContent process);

    /**
     * The steps of a file. What another tool does not say is left open: such steps are handling, take no time and are held
     * by a case officer of the unit that handles.
     *
     * @param file it is read, not closed
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    Outcome<List<Step>, BpmnRefusal> read(InputStream file);
}
