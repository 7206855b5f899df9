package vn.motcua.filing;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Parties;
import vn.motcua.eforms.Answers;
import vn.motcua.filing.DraftPaper.DraftFile;
import vn.motcua.shared.FileId;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/**
 * What somebody is about to file, kept from page to page and from device to device.
 *
 * @param keeper to whom it belongs, see {@link Filer#keeper()}
 * @param version the version of the procedure it was last held against
 * @param revision how often it was changed
 * @param expiresAt when it is thrown away unless somebody works on it
 */
public record Draft(
        DraftId id,
        String keeper,
        ProcedureCode procedure,
        ProcedureVersionId version,
        Content content,
        Revision revision,
        Instant startedAt,
        Instant changedAt,
        Instant expiresAt) {

    /**
     * Which state of the draft it is.
     *
     * @param number from 1; one more with each change
     * @param save the key of the change that made it; null unless it came from a page that sends the same again after a
     *     broken line
     */
    public record Revision(int number, @Nullable UUID save) {

        static final Revision FIRST = new Revision(1, null);

        Revision next(@Nullable UUID by) {
            return new Revision(number + 1, by);
        }

        public boolean isOf(UUID key) {
            return key.equals(save);
        }
    }

    /**
     * What was said so far.
     *
     * @param caseKey the case of the procedure; empty while it is to be chosen
     * @param place the unit that shall receive it; empty while it is to be chosen
     * @param contact null while it was not confirmed
     * @param papers by the key of the paper
     * @param summary what it is about, in the applicant's words; may be empty
     * @param form the version of the electronic form that was answered; empty while none was
     * @param answers as {@code Answers.toJson} wrote them; empty while nothing was answered
     * @param registered what the population data said of whoever files when it was begun, by the name of the fact
     */
    public record Content(
            Parties parties,
            String caseKey,
            String place,
            @Nullable Contact contact,
            Map<String, DraftPaper> papers,
            String summary,
            String form,
            String answers,
            Map<String, String> registered) {

        public Content {
            papers = Map.copyOf(papers);
            form = form == null ? "" : form;
            answers = answers == null ? "" : answers;
            registered = registered == null ? Map.of() : Map.copyOf(registered);
        }

        public static Content of(Parties parties) {
            return new Content(parties, "", "", null, Map.of(), "", "", "", Map.of());
        }

        public Content at(String chosenCase, String chosenPlace, String about) {
            return new Content(parties, chosenCase, chosenPlace, contact, papers, about, form, answers, registered);
        }

        public Content of(Parties others, Contact reached) {
            return new Content(others, caseKey, place, reached, papers, summary, form, answers, registered);
        }

        public Content with(String key, DraftPaper paper) {
            var changed = new LinkedHashMap<>(papers);
            changed.put(key, paper);
            return with(changed);
        }

        public Content without(String key) {
            var changed = new LinkedHashMap<>(papers);
            changed.remove(key);
            return with(changed);
        }

        public Content with(Map<String, DraftPaper> others) {
            return new Content(parties, caseKey, place, contact, others, summary, form, answers, registered);
        }

        /** All files that were put in the place of any paper. */
        public Set<FileId> allFiles() {
            return papers.values().stream()
                    .flatMap(paper -> paper.files().stream())
                    .map(DraftFile::file)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        /** With what was answered in a version of the form. */
        public Content answered(FormVersionId version, Answers said) {
            return new Content(
                    parties, caseKey, place, contact, papers, summary, version.toString(), said.toJson(), registered);
        }

        /** With what the population data say of whoever files. */
        public Content knowing(Map<String, String> facts) {
            return new Content(parties, caseKey, place, contact, papers, summary, form, answers, facts);
        }
    }

    public Optional<DraftPaper> paper(String key) {
        return Optional.ofNullable(content.papers().get(key));
    }

    /** The same with another content. */
    public Draft with(Content other) {
        return new Draft(id, keeper, procedure, version, other, revision, startedAt, changedAt, expiresAt);
    }

    @Override
    public String toString() {
        return "Draft[" + id + ", " + procedure + "]";
    }
}
