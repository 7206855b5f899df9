package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.StepKind;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * A step of the dossier that waits for somebody.
 *
 * @param assignee whom it was given to; null while anyone with the role in the unit may take it
 * @param askedFrom the task from which an opinion was asked beside the process; null for the steps of the process
 */
public record OpenTask(
        UUID id,
        String step,
        String name,
        StepKind kind,
        UnitCode unit,
        Role role,
        @Nullable AccountId assignee,
        Instant openedAt,
        Instant dueAt,
        @Nullable UUID askedFrom) {

    public static OpenTask of(DossierEvent.OpenedTask opened, Instant at, @Nullable UUID askedFrom) {
        return new OpenTask(
                opened.task(),
                opened.step(),
                opened.name(),
                opened.kind(),
                opened.unit(),
                opened.role(),
                opened.assignee(),
                at,
                opened.dueAt(),
                askedFrom);
    }

    /** Whether it waits for this post: its unit and role, and for nobody else by name. */
    public boolean waitsFor(Actor.Staff staff) {
        return unit.equals(staff.unit())
                && role == staff.role()
                && (assignee == null || assignee.equals(staff.account()));
    }

    public OpenTask assignedTo(AccountId account) {
        return new OpenTask(id, step, name, kind, unit, role, account, openedAt, dueAt, askedFrom);
    }

    public OpenTask dueAt(Instant newDueAt) {
        return new OpenTask(id, step, name, kind, unit, role, assignee, openedAt, newDueAt, askedFrom);
    }
}
