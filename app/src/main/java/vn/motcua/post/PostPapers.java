package vn.motcua.post;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.files.KeptFiles;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.Papers;
import vn.motcua.shared.UnitCode;

/** The papers of the post, as PDF. Whoever asks has been let in by {@link Consignments} or {@link HandOvers}. */
@Component
public class PostPapers {

    private final Papers papers;
    private final PaperWords words;
    private final KeptFiles files;

    PostPapers(Papers papers, PaperWords words, KeptFiles files) {
        this.papers = papers;
        this.words = words;
        this.files = files;
    }

    /** The label of an envelope, A6; its barcode is the tracking code in Code 128. */
    public byte[] label(Consignment consignment) {
        return print(PostForms.LABEL, consignment.desk(), words.label(consignment));
    }

    /** The same for a thermal printer with paper of 80 mm. */
    public byte[] rollLabel(Consignment consignment) {
        return print(PostForms.ROLL, consignment.desk(), words.label(consignment));
    }

    /** The minutes: as they were kept when both had signed, else as they stand. */
    public byte[] minutes(HandOver minutes) {
        return Optional.ofNullable(minutes.record()).map(files::bytes).orElseGet(() -> drawnUp(minutes));
    }

    byte[] drawnUp(HandOver minutes) {
        return print(PostForms.MINUTES, minutes.desk(), words.minutes(minutes));
    }

    private byte[] print(PaperKey form, UnitCode unit, PaperData data) {
        return papers.print(form, unit, words.today(), data).pdf();
    }
}
