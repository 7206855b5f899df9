package vn.motcua.counter.queue;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.reception.DeskQueue;
import vn.motcua.shared.Actor;

/** Remembers which dossiers came out of the number that stood at the desk, in the transaction that made them. */
@Component
class DossiersOfTickets {

    private final DeskQueue queue;

    DossiersOfTickets(DeskQueue queue) {
        this.queue = queue;
    }

    @EventListener
    void on(DossierMoved moved) {
        moved.events().stream()
                .filter(each -> each.event() instanceof DossierEvent.Filed)
                .forEach(each -> {
                    if (each.actor() instanceof Actor.Staff officer) {
                        queue.attach(moved.after().code(), officer);
                    }
                });
    }
}
