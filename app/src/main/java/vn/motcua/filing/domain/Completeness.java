package vn.motcua.filing.domain;

import java.util.Optional;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Section;

/** What has still to be filled in before a draft can be sent. */
public final class Completeness {

    private Completeness() {}

    /** The first section that is not complete. */
    public static Optional<Section> missing(ProcedureVersion procedure, Draft.Content content) {
        for (var section : Section.values()) {
            if (!isDone(section, procedure, content)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    public static boolean isDone(Section section, ProcedureVersion procedure, Draft.Content content) {
        return switch (section) {
            case PLACE ->
                procedure.content().caseOf(content.caseKey()).isPresent()
                        && !content.place().isEmpty();
            case PAPERS ->
                procedure.content().caseOf(content.caseKey()).isPresent()
                        && CarriedOver.papers(procedure, content.caseKey()).stream()
                                .allMatch(asked -> content.papers().containsKey(asked.key()));
            case CONTACT -> content.contact() != null;
        };
    }
}
