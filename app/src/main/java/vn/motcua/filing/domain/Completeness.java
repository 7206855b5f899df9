package vn.motcua.filing.domain;

import java.util.Optional;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.FormDraft;
import vn.motcua.filing.Section;

/** What has still to be filled in before a draft can be sent. */
public final class Completeness {

    private Completeness() {}

    /** The first section that is not complete. */
    public static Optional<Section> missing(Drafts.Opened opened) {
        for (var section : Section.values()) {
            if (!isDone(section, opened)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    public static boolean isDone(Section section, Drafts.Opened opened) {
        var procedure = opened.procedure();
        var content = opened.draft().content();
        return switch (section) {
            case PLACE ->
                procedure.content().caseOf(content.caseKey()).isPresent()
                        && !content.place().isEmpty();
            case PAPERS ->
                procedure.content().caseOf(content.caseKey()).isPresent()
                        && opened.papersToBring().stream()
                                .allMatch(asked -> content.papers().containsKey(asked.key()));
            case FORM -> opened.form().map(FormDraft::finished).orElse(true);
            case CONTACT -> content.contact() != null;
        };
    }
}
