package vn.motcua.process.store;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.process.Finding;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessList;
import vn.motcua.process.ProcessQuery;
import vn.motcua.process.ProcessRecord;
import vn.motcua.process.ProcessRefusal;
import vn.motcua.process.ProcessState;
import vn.motcua.process.Step;
import vn.motcua.process.domain.ProcessCheck;
import vn.motcua.process.domain.RoleCheck;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;

@Service
@Transactional
class KeptProcesses implements ProcessControl {

    private final DefinitionStore store;
    private final DefinitionSearch search;
    private final StaffDirectory staff;
    private final Clock clock;

    KeptProcesses(DefinitionStore store, DefinitionSearch search, StaffDirectory staff, Clock clock) {
        this.store = store;
        this.search = search;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public ProcessRecord draft(ProcessContent content, Actor by) {
        return store.insert(content, by.displayName());
    }

    @Override
    public Outcome<ProcessRecord, ProcessRefusal> draftFrom(ProcessVersionId version, Actor by) {
        var source = store.find(version);
        if (source.isEmpty()) {
            return Outcome.refused(new ProcessRefusal.NotFound());
        }
        if (source.get().state() == ProcessState.DRAFT) {
            return Outcome.refused(new ProcessRefusal.NotPublished());
        }
        return done(store.insert(source.get().content().withoutReference(), by.displayName()));
    }

    @Override
    public Outcome<ProcessRecord, ProcessRefusal> save(
            ProcessVersionId draft, int edition, ProcessContent content, Actor by) {
        return store.update(draft, edition, content, by.displayName())
                .map(KeptProcesses::done)
                .orElseGet(() -> Outcome.refused(whyUntouched(draft)));
    }

    @Override
    public Outcome<ProcessRecord, ProcessRefusal> discard(ProcessVersionId draft, int edition, Actor by) {
        return store.delete(draft, edition)
                .map(KeptProcesses::done)
                .orElseGet(() -> Outcome.refused(whyUntouched(draft)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> findings(ProcessContent content) {
        return Stream.concat(ProcessCheck.findings(content).stream(), unfilled(content.steps()))
                .toList();
    }

    @Override
    public OptionalLong workingMinutes(ProcessContent content) {
        return ProcessCheck.workingMinutes(content);
    }

    @Override
    public Outcome<ProcessRecord, ProcessRefusal> publish(
            ProcessVersionId draft, int edition, LocalDate from, Actor by) {
        var found = store.lock(draft);
        if (found.isEmpty()
                || found.get().state() != ProcessState.DRAFT
                || found.get().edition() != edition) {
            return Outcome.refused(whyUntouched(draft));
        }
        var content = found.get().content();
        var findings = findings(content);
        if (!findings.stream().allMatch(Finding::isWarning)) {
            return Outcome.refused(new ProcessRefusal.NotPublishable(findings));
        }
        return succeed(found.get(), from, by);
    }

    @Override
    public Outcome<ProcessRecord, ProcessRefusal> end(ProcessVersionId version, LocalDate firstDayWithout, Actor by) {
        var found = store.lock(version);
        if (found.isEmpty()) {
            return Outcome.refused(new ProcessRefusal.NotFound());
        }
        var validity = found.get().validity();
        if (found.get().state() != ProcessState.PUBLISHED
                || validity == null
                || !firstDayWithout.isAfter(validity.from())) {
            return Outcome.refused(new ProcessRefusal.CannotEnd());
        }
        return done(store.end(found.get(), firstDayWithout, by.displayName()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProcessRecord> find(ProcessVersionId id) {
        return store.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public ProcessList search(ProcessQuery query) {
        return search.find(query);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProcessRecord> versions(ProcedureCode procedure, String variant) {
        return search.versions(procedure, variant);
    }

    /** Of the units that the process names; whether the others have the people is asked elsewhere. */
    private Stream<Finding> unfilled(List<Step> steps) {
        var named = RoleCheck.named();
        var filled = staff.rolesFilled(RoleCheck.units(steps, named), LocalDate.now(clock));
        return RoleCheck.vacancies(steps, named, filled).stream()
                .map(vacancy -> new Finding.RoleUnfilled(vacancy.unit(), vacancy.role()));
    }

    /** Publishes after the latest version of the same variant, which ends then if it had no end. */
    private Outcome<ProcessRecord, ProcessRefusal> succeed(ProcessRecord draft, LocalDate from, Actor by) {
        var latest = store.lockLatest(draft.content());
        if (latest.isPresent()) {
            var validity = requireNonNull(latest.get().validity());
            var earliest = validity.to() == null ? validity.from().plusDays(1) : validity.to();
            if (from.isBefore(earliest)) {
                return Outcome.refused(new ProcessRefusal.StartsTooEarly(earliest));
            }
            if (validity.to() == null) {
                store.end(latest.get(), from, by.displayName());
            }
        }
        return done(store.publish(draft, from, by.displayName()));
    }

    private ProcessRefusal whyUntouched(ProcessVersionId draft) {
        return store.find(draft)
                .<ProcessRefusal>map(found -> found.state() == ProcessState.DRAFT
                        ? new ProcessRefusal.ChangedMeanwhile(found.savedBy())
                        : new ProcessRefusal.NotADraft())
                .orElseGet(ProcessRefusal.NotFound::new);
    }

    private static Outcome<ProcessRecord, ProcessRefusal> done(ProcessRecord version) {
        return Outcome.done(version);
    }
}
