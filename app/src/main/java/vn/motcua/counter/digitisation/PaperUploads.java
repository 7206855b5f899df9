package vn.motcua.counter.digitisation;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisationRefusal.Because;
import vn.motcua.digitisation.DigitisationRefusal.ChangedMeanwhile;
import vn.motcua.digitisation.Scan;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.Upload;
import vn.motcua.shared.Outcome;
import vn.motcua.uploads.FileFields;
import vn.motcua.uploads.SentFiles;

/** Hands the files of a form to the desk that takes them in, whether they came with the form or ahead of it. */
@Component
public class PaperUploads {

    private final FileFields fields;

    PaperUploads(FileFields fields) {
        this.fields = fields;
    }

    /** Uploads end when their files were kept, also when they were only put aside because somebody was faster. */
    public Outcome<Scan, DigitisationRefusal> hand(
            SentFiles sent, String owner, Function<List<FileOffer>, Outcome<Scan, DigitisationRefusal>> desk) {
        return switch (fields.offers(sent, owner, FileRules.OF_A_COMPONENT)) {
            case Outcome.Refused<List<FileOffer>, FileRefusal>(var refusal) -> Outcome.refused(new Because(refusal));
            case Outcome.Done<List<FileOffer>, FileRefusal>(var offers) -> {
                var outcome = desk.apply(offers);
                if (isKept(outcome)) {
                    fields.end(sent, owner);
                }
                yield outcome;
            }
        };
    }

    /** The files of a refused form that have arrived and wait. */
    public List<Upload> waiting(SentFiles sent, String owner) {
        return fields.waiting(sent, owner);
    }

    private static boolean isKept(Outcome<Scan, DigitisationRefusal> outcome) {
        return outcome.isDone()
                || outcome instanceof Outcome.Refused<Scan, DigitisationRefusal>(var why)
                        && why instanceof ChangedMeanwhile;
    }
}
