package vn.motcua.counter.queue;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.motcua.identity.CurrentPerson;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.reception.DeskQueue;

/** Puts the number that the desk has called above the pages on which its dossiers are received. */
@ControllerAdvice({"vn.motcua.counter.intake", "vn.motcua.counter.receipt", "vn.motcua.counter.queue"})
class DeskBars {

    private final DeskQueue queue;
    private final CurrentPerson person;

    DeskBars(DeskQueue queue, CurrentPerson person) {
        this.queue = queue;
        this.person = person;
    }

    /** Null where the officer sits at no desk that calls numbers. */
    @ModelAttribute("bar")
    @Nullable
    DeskBar bar() {
        return person.find()
                .flatMap(SignedInPerson::actor)
                .flatMap(queue::placeOf)
                .map(place -> new DeskBar(place, queue.current(place).orElse(null), queue.waiting(place)))
                .orElse(null);
    }
}
