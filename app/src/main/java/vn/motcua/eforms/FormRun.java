package vn.motcua.eforms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.eforms.domain.AnsweredFacts;
import vn.motcua.eforms.domain.CarryingOver;
import vn.motcua.eforms.domain.Checking;
import vn.motcua.eforms.domain.Copying;
import vn.motcua.eforms.domain.Effective;
import vn.motcua.eforms.domain.PageReading;
import vn.motcua.eforms.domain.Prefilling;
import vn.motcua.eforms.domain.SampleAnswers;

/**
 * How a form is gone through: which page comes next, what a posted page says, and what is wrong with it. Remembers nothing
 * about anybody; answers go in and other answers come out.
 */
public final class FormRun {

    private final Communes communes;
    private final Clock clock;
    private final PageReading reading;
    private final Prefilling prefilling;
    private final Copying copying;
    private final CarryingOver carrying;
    private final Checking checking = new Checking();

    public FormRun(Communes communes, Clock clock) {
        this.communes = communes;
        this.clock = clock;
        this.reading = new PageReading(communes);
        this.prefilling = new Prefilling(communes);
        this.copying = new Copying(communes);
        this.carrying = new CarryingOver(communes);
    }

    /** The pages that are asked, given what was answered so far, in order. */
    public List<FormPage> pages(FormVersion form, Answers answers) {
        return Effective.of(form.content(), answers, today()).pages();
    }

    /** The page of that name, if it is asked. */
    public Optional<FormPage> page(FormVersion form, Answers answers, String name) {
        return pages(form, answers).stream()
                .filter(page -> page.id().equals(name))
                .findFirst();
    }

    /** The page that is asked after a page; empty after the last one. */
    public Optional<FormPage> next(FormVersion form, Answers answers, String page) {
        var pages = pages(form, answers);
        return pages.stream().dropWhile(each -> !each.id().equals(page)).skip(1).findFirst();
    }

    /** The page that is asked before a page; empty before the first one. */
    public Optional<FormPage> before(FormVersion form, Answers answers, String page) {
        return pages(form, answers).stream()
                .takeWhile(each -> !each.id().equals(page))
                .reduce((_, later) -> later);
    }

    /** Takes in what was posted from a page by somebody of whom nothing else is known. */
    public Bound bind(FormVersion form, FormPage page, Map<String, List<String>> posted, Answers answers) {
        return bind(form, page, posted, answers, Facts.none());
    }

    /**
     * Takes in what was posted from a page.
     *
     * @param posted all fields of the request; those that are not the page's are not looked at
     * @param known what is known besides the answers, see {@link #copied}
     */
    public Bound bind(FormVersion form, FormPage page, Map<String, List<String>> posted, Answers answers, Facts known) {
        var read = reading.read(page, posted, answers);
        if (read.answers().isTooLarge()) {
            return new Bound(answers, List.of(new Fault("", page.id(), "eforms.too-large", List.of())), false);
        }
        var copied = copied(form, answers, read.answers(), known);
        if (read.changed()) {
            return new Bound(copied, List.of(), true);
        }
        var faults = faults(form, copied).stream()
                .filter(fault -> fault.page().equals(page.id()))
                .toList();
        return new Bound(copied, faults, false);
    }

    /**
     * The answers with what one page is told by another, where the form says that both mean the same.
     *
     * @param before the answers before they were changed: what was emptied since is not filled again
     * @param known what else is known of whoever answers, where the form was told nothing
     */
    public Answers copied(FormVersion form, Answers before, Answers now, Facts known) {
        return copying.copied(form.content(), before, now, known, today());
    }

    /** Everything that is wrong or missing on the pages that are asked; empty when the form is finished. */
    public List<Fault> faults(FormVersion form, Answers answers) {
        var today = today();
        return checking.faults(form, Effective.of(form.content(), answers, today), today);
    }

    /** The ids of the pages that are asked and on which something is wrong or missing. */
    public Set<String> unfinished(FormVersion form, Answers answers) {
        var pages = new LinkedHashSet<String>();
        faults(form, answers).forEach(fault -> pages.add(fault.page()));
        return pages;
    }

    /** The answers that count, as JSON that the schema of the form describes: without other pages', with what is computed. */
    public String finished(FormVersion form, Answers answers) {
        return Effective.of(form.content(), answers, today()).values().toString();
    }

    /** The same answers with everything filled in that is known and was not answered. */
    public Answers prefill(FormVersion form, Facts facts, Answers answers) {
        return prefilling.fill(form.content(), facts, answers);
    }

    /** What a form says that other forms may want to know, to be offered when the same person files again. */
    public Facts facts(FormVersion form, Answers answers) {
        return AnsweredFacts.of(form.content(), answers, today(), Origin.EARLIER_DOSSIER);
    }

    /** Brings answers of one version to another, and tells what no longer fits. */
    public CarriedOver carryOver(FormVersion from, FormVersion to, Answers answers) {
        return carrying.carry(from.content(), to.content(), answers);
    }

    /** Made-up answers to look at a form with. */
    public Answers sample(FormVersion form, Sample sample) {
        return SampleAnswers.of(form.content(), sample);
    }

    /** The communes that a field offers while it is not clear which one is meant. */
    public List<Communes.Commune> candidates(String written) {
        return communes.find(written).communes();
    }

    /** The day by which answers are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
