package vn.motcua.slips.store;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierMoved;

/** A slip is issued with its act, in the same transaction, so that there is never one without the other. */
@Component
class IssueWithTheAct {

    private final SlipRegister register;

    IssueWithTheAct(SlipRegister register) {
        this.register = register;
    }

    @EventListener
    void on(DossierMoved moved) {
        moved.events().stream()
                .filter(event -> SlipRegister.mayComeWith(event.event()))
                .forEach(event -> register.enter(moved.after(), event));
    }
}
