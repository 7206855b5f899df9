package vn.motcua.dossier;

import java.util.List;

/**
 * Something happened to a dossier; published in the transaction that records it, so that what must hold together with
 * the history is written with it. Whoever only listens takes it after the commit.
 *
 * @param after the dossier as the events left it
 * @param events what happened, in order; at least one
 */
public record DossierMoved(Dossier after, List<RecordedEvent> events) {

    public DossierMoved {
        events = List.copyOf(events);
    }
}
