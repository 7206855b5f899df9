package vn.motcua.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The layouts of forms, as an administrator keeps them. */
public interface Layouts {

    /** The longest layout, in characters. */
    int LONGEST = 60_000;

    /** Every form that can be printed, and every part that layouts share, by key. */
    List<PaperForm> forms();

    Optional<PaperForm> form(PaperKey key);

    /**
     * The text of the layout that holds on a day.
     *
     * @param unit whose layout is meant; null for the one for all units
     */
    String inForce(PaperForm form, @Nullable UnitCode unit, LocalDate day);

    /** What was published for a form, the latest first. */
    List<Layout> history(PaperKey form);

    /**
     * What is wrong with a layout, in the order of its lines; empty when it can be published. A part is held against the forms
     * that take it in.
     *
     * @param unit with whose parts it is put together; null for those of all units
     */
    List<LayoutFault> check(PaperForm form, String content, @Nullable UnitCode unit);

    /** Prints the form's samples in a layout that need not be published, with the parts of a unit. */
    Outcome<Paper, LayoutRefusal> preview(PaperForm form, String content, @Nullable UnitCode unit);

    /** The parts that a layout of a form takes in; of a part, the forms that take it in, as they hold for all units. */
    List<PaperForm> related(PaperForm form, String content);

    /** Publishes a layout after checking and printing it; papers that were issued before stay as they are. */
    Outcome<Layout, LayoutRefusal> publish(PublishLayout command, Actor.Staff by);
}
