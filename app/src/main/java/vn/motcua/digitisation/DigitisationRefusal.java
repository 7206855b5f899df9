package vn.motcua.digitisation;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a paper was not digitised, described or taken; the sentences stand in the message bundle under the same keys. */
public sealed interface DigitisationRefusal extends Refusal {

    /** No such dossier or paper, or none of the person's business. */
    record NotFound() implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.not-found";
        }
    }

    /** The post gives no right to settle the papers of this dossier now. */
    record NotYours() implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.not-yours";
        }
    }

    record NoFile() implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.no-file";
        }
    }

    /** A refusal of another module, whose sentence says what to do. */
    record Because(Refusal why) implements DigitisationRefusal {
        @Override
        public String key() {
            return why.key();
        }

        @Override
        public List<Object> arguments() {
            return why.arguments();
        }
    }

    /** The picture breaks off or is none. */
    record NotReadable(String name) implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.not-readable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** A photograph in the format of some phones, which nothing here can read. */
    record HeicNotReadable(String name) implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.heic-not-readable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** A signed file is kept byte for byte, so nothing can be put together with it. */
    record SignedStandsAlone(String name) implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.signed-stands-alone";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** Somebody digitised or described the paper since the page was shown. */
    record ChangedMeanwhile(String by, Instant at, PaperState now) implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.changed-meanwhile." + now;
        }

        @Override
        public List<Object> arguments() {
            return List.of(by, at);
        }
    }

    /** A field without which the paper is not found again. */
    record FieldNeeded(String field) implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.field-needed." + field;
        }
    }

    record FieldTooLong(String field) implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.field-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(Described.LONGEST);
        }
    }

    /** The day of issue lies ahead. */
    record IssuedInTheFuture() implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.issued-in-the-future";
        }
    }

    /** The link of a phone has run out, was closed, or belongs to another phone. */
    record LinkOver(Why why) implements DigitisationRefusal {

        public enum Why {
            UNKNOWN,
            EXPIRED,
            OTHER_PHONE
        }

        @Override
        public String key() {
            return "digitisation.link-over." + why;
        }
    }

    /** It was tried several times and the machine stopped each time. */
    record GaveUp() implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.gave-up";
        }
    }

    /** It was attached, dropped or taken up before. */
    record NoLongerWaiting() implements DigitisationRefusal {
        @Override
        public String key() {
            return "digitisation.no-longer-waiting";
        }
    }
}
