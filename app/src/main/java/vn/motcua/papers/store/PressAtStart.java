package vn.motcua.papers.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.domain.SharedParts;
import vn.motcua.papers.print.Press;

/**
 * Prints a sample of every form to nowhere when the product has started, so that the first person at the desk does not wait
 * until layouts, type and colours are read.
 */
@Component
class PressAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(PressAtStart.class);

    private final Layouts layouts;
    private final Press press;

    PressAtStart(Layouts layouts, Press press) {
        this.layouts = layouts;
        this.press = press;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofPlatform()
                .name("press-at-start")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::print);
    }

    /** Pages stand between a person and the next one, so they come first; of the PDFs one is enough. */
    private void print() {
        try {
            var pages = layouts.forms().stream()
                    .filter(form -> !form.part())
                    .map(this::sample)
                    .toList();
            pages.stream().findFirst().ifPresent(press::print);
        } catch (RuntimeException broken) {
            LOG.warn("the press could not be warmed", broken);
        }
    }

    private String sample(PaperForm form) {
        var layout = SharedParts.joined(
                form.shippedLayout(), key -> layouts.form(key).orElseThrow().shippedLayout());
        return press.page(form, layout, form.sample());
    }
}
