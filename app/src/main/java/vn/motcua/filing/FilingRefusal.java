package vn.motcua.filing;

import java.time.Instant;
import java.util.List;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Term;

/** Why something was not filed, or not kept in a draft. */
public sealed interface FilingRefusal extends Refusal {

    /** There is none, it was thrown away, or it is somebody else's. */
    record NoSuchDraft() implements FilingRefusal {
        @Override
        public String key() {
            return "filing.no-such-draft";
        }
    }

    record AlreadySent(DossierCode code) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.already-sent";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code.value());
        }
    }

    /** Another device, or a new decision, changed the draft after the page was made; nothing was written over it. */
    record ChangedElsewhere(Instant at) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.changed-elsewhere";
        }

        @Override
        public List<Object> arguments() {
            return List.of(at);
        }
    }

    /** The procedure cannot be filed online here, or is not in force. */
    record NotOnline(String procedure) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.not-online";
        }

        @Override
        public List<Object> arguments() {
            return List.of(procedure);
        }
    }

    /** A form that was kept on a device before its draft was begun, by another account or for somebody else. */
    record KeptForAnother() implements FilingRefusal {
        @Override
        public String key() {
            return "filing.kept-for-another";
        }
    }

    /** The law knows the case no more that a form was kept for. */
    record CaseGone() implements FilingRefusal {
        @Override
        public String key() {
            return "filing.case-gone";
        }
    }

    /** The e-ID used does not identify the person surely enough. */
    record LevelNeeded(IdentificationLevel level) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.level-needed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(new Term("filing.level." + level));
        }
    }

    /** More in an hour than anybody needs; nothing is lost. */
    record TooMany(Instant until) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(until);
        }
    }

    record TooManyDrafts(int most) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.too-many-drafts";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    record TooManyFiles(int most) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.too-many-files";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** Something has still to be filled in; {@code section} names where. */
    record Incomplete(Section section) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.incomplete." + section;
        }
    }

    /** Nobody receives dossiers there any more. */
    record PlaceClosed() implements FilingRefusal {
        @Override
        public String key() {
            return "filing.place-closed";
        }
    }

    /** Several files of one paper could not be put together to one. */
    record NotJoined(String paper) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.not-joined";
        }

        @Override
        public List<Object> arguments() {
            return List.of(paper);
        }
    }

    /** @param mostMegabytes of all files of one paper */
    record TooLargeTogether(long mostMegabytes) implements FilingRefusal {
        @Override
        public String key() {
            return "filing.too-large-together";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mostMegabytes);
        }
    }
}
