package vn.motcua.office.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.OpenAct;
import vn.motcua.dossier.OpenTask;
import vn.motcua.web.Choice;
import vn.motcua.web.TypedForm;

/**
 * The acts that the reader may do now, and the form of the one that is open.
 *
 * @param current the act whose form is shown; null when there is nothing to do
 * @param form what was typed into it
 * @param options what its fields offer, by the name of the field
 * @param requestKey by which the form, posted twice, acts once
 */
public record ActPanel(
        List<OpenAct> acts,
        @Nullable OpenAct current,
        TypedForm form,
        Map<String, List<Choice>> options,
        String requestKey) {

    /** What completes a step or brings a dossier forward comes before what changes its course. */
    private static final List<ActKind> FIRST = List.of(
            ActKind.RECEIVE,
            ActKind.FINISH,
            ActKind.APPROVE,
            ActKind.HAND_OVER,
            ActKind.GIVE_OPINION,
            ActKind.ACCEPT_SUPPLEMENT,
            ActKind.RESUME,
            ActKind.RETURN_RESULT);

    /** The act asked for if it is open, else the first that brings the dossier forward. */
    static Optional<OpenAct> choose(List<OpenAct> acts, @Nullable ActKind asked) {
        return find(acts, asked)
                .or(() -> FIRST.stream()
                        .flatMap(kind -> find(acts, kind).stream())
                        .findFirst())
                .or(() -> acts.stream().findFirst());
    }

    private static Optional<OpenAct> find(List<OpenAct> acts, @Nullable ActKind kind) {
        return acts.stream().filter(act -> act.kind() == kind).findFirst();
    }

    public boolean isCurrent(OpenAct act) {
        return current != null && act.kind() == current.kind();
    }

    public String path(OpenAct act) {
        return ActPath.of(act.kind());
    }

    public List<Choice> options(String field) {
        return options.getOrDefault(field, List.of());
    }

    /** The task that the form is for: the one asked for, else the one that is open longest. */
    public @Nullable OpenTask task() {
        if (current == null || current.tasks().isEmpty()) {
            return null;
        }
        return current.tasks().stream()
                .filter(task -> task.id().toString().equals(form.text("task")))
                .findFirst()
                .orElse(current.tasks().getFirst());
    }
}
