package vn.motcua.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.ProcessingRoute;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.filing.domain.CarriedOver;
import vn.motcua.filing.domain.Completeness;
import vn.motcua.filing.store.DraftRows;
import vn.motcua.filing.store.HourlyCounts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.vault.PaperName;

/** What people are about to file: gone on with on any device, thrown away. */
@Service
public class Drafts {

    private static final int SWEPT_AT_ONCE = 100;
    private static final Actor SWEEP = new Actor.System("draft-sweep");

    private final DraftRows rows;
    private final HourlyCounts counts;
    private final Procedures procedures;
    private final DraftForms forms;
    private final PaperFiles files;
    private final FilingSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Drafts(
            DraftRows rows,
            HourlyCounts counts,
            Procedures procedures,
            DraftForms forms,
            PaperFiles files,
            FilingSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.counts = counts;
        this.procedures = procedures;
        this.forms = forms;
        this.files = files;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A draft, and whether the law changed since somebody last worked on it. */
    public record Opened(
            Draft draft, ProcedureVersion procedure, Optional<FormDraft> form, List<String> dropped, boolean changed) {

        /** The papers of the chosen case; none while it is not chosen. */
        public List<RequiredComponent> papers() {
            return CarriedOver.papers(procedure, draft.content().caseKey());
        }

        /** The paper that the electronic form takes the place of: the first that is an application or a declaration. */
        public Optional<RequiredComponent> declaration() {
            return form.isEmpty()
                    ? Optional.empty()
                    : papers().stream()
                            .filter(paper -> PaperName.of(paper.name()).isForOneOccasion())
                            .findFirst();
        }

        /** All papers but the one that the form takes the place of. */
        public List<RequiredComponent> papersToBring() {
            var declared = declaration();
            return papers().stream()
                    .filter(paper -> declared.filter(paper::equals).isEmpty())
                    .toList();
        }

        /** The content in another case: what was put in the place of a paper goes to its namesake. */
        public Draft.Content inCase(String chosen) {
            return CarriedOver.inCase(procedure, draft.content(), chosen);
        }

        public boolean isDone(Section section) {
            return Completeness.isDone(section, this);
        }

        public boolean isComplete() {
            return Completeness.missing(this).isEmpty();
        }
    }

    /** The version that can be filed online here today; empty when none can. */
    public Optional<ProcedureVersion> filable(ProcedureCode code) {
        return procedures
                .inForce(code, today())
                .filter(version -> version.content().handling().online() != OnlineLevel.NONE)
                .filter(version -> version.content().handling().route() == ProcessingRoute.LOCAL);
    }

    /** The latest first. */
    public List<Draft> of(Filer filer) {
        return rows.of(filer.keeper(), settings.mostDrafts());
    }

    /** The draft held against today's law; what no longer fits is dropped, and named. */
    public Outcome<Opened, FilingRefusal> open(DraftId id, Filer filer) {
        var found = rows.find(id, filer.keeper());
        if (found.isEmpty()) {
            return Outcome.refused(gone(id, filer));
        }
        return tooWeak(found.get().procedure(), filer)
                .<Outcome<Opened, FilingRefusal>>map(Outcome::refused)
                .orElseGet(() -> opened(found.get(), filer));
    }

    /** Whether this filer began it, also when it was sent since. */
    public boolean isBegun(DraftId id, Filer filer) {
        return rows.find(id, filer.keeper()).isPresent() || sentAs(id, filer).isPresent();
    }

    /** The dossier that a draft became. */
    public Optional<DossierCode> sentAs(DraftId id, Filer filer) {
        return rows.sentAs(id, filer.keeper());
    }

    /**
     * What the person did on one page; the other pages stay as they are, also when another device changed them. Files that
     * have no place in the draft any more are kept no longer.
     */
    public Outcome<Draft, FilingRefusal> change(
            DraftId id, Filer filer, Function<Opened, Outcome<Draft.Content, FilingRefusal>> by) {
        return change(id, filer, null, by);
    }

    /**
     * The same, once: a change that has been made under this key and is asked for again, because its answer was lost, changes
     * nothing more.
     *
     * @param key made where the change was typed, another for each
     */
    public Outcome<Draft, FilingRefusal> changeOnce(
            DraftId id, Filer filer, UUID key, Function<Opened, Outcome<Draft.Content, FilingRefusal>> by) {
        return change(id, filer, key, by);
    }

    private Outcome<Draft, FilingRefusal> change(
            DraftId id, Filer filer, @Nullable UUID key, Function<Opened, Outcome<Draft.Content, FilingRefusal>> by) {
        return transactions.execute(_ -> {
            var found = rows.lock(id, filer.keeper());
            if (found.isEmpty()) {
                return Outcome.refused(gone(id, filer));
            }
            if (key != null && found.get().revision().isOf(key)) {
                return Outcome.done(found.get());
            }
            return switch (opened(found.get(), filer)) {
                case Outcome.Refused<Opened, FilingRefusal>(var refusal) -> Outcome.refused(refusal);
                case Outcome.Done<Opened, FilingRefusal>(var opened) ->
                    by.apply(opened).map(content -> {
                        discard(found.get().content(), content, filer.actor());
                        return save(opened, content, key);
                    });
            };
        });
    }

    /** Throws the draft and its files away. */
    @Transactional
    public void discard(DraftId id, Filer filer) {
        rows.lock(id, filer.keeper()).ifPresent(draft -> discard(draft, filer.actor()));
    }

    /** Throws away what has run out, in portions. */
    public void discardExpired() {
        counts.forgetOld(clock.instant());
        boolean more;
        do {
            more = Boolean.TRUE.equals(transactions.execute(_ -> {
                var expired = rows.expired(clock.instant(), SWEPT_AT_ONCE);
                expired.forEach(draft -> discard(draft, SWEEP));
                return expired.size() == SWEPT_AT_ONCE;
            }));
        } while (more);
    }

    /** Each time, since a draft may be gone on with after another sign-on. */
    Optional<FilingRefusal> tooWeak(ProcedureCode procedure, Filer filer) {
        var level = settings.levelFor(procedure);
        return filer instanceof Filer.Self(var signedOn) && !signedOn.level().satisfies(level)
                ? Optional.of(new FilingRefusal.LevelNeeded(level))
                : Optional.empty();
    }

    Outcome<Opened, FilingRefusal> opened(Draft draft, Filer filer) {
        var version = filable(draft.procedure());
        if (version.isEmpty()) {
            return Outcome.refused(new FilingRefusal.NotOnline(draft.procedure().value()));
        }
        var law = version.get();
        if (law.id().equals(draft.version())) {
            return Outcome.done(held(draft, filer, law, List.of(), false));
        }
        var before = procedures.version(draft.version()).orElse(law);
        var carried = CarriedOver.to(law, before, draft.content());
        return Outcome.done(held(draft.with(carried.content()), filer, law, carried.dropped(), true));
    }

    private Opened held(Draft draft, Filer filer, ProcedureVersion law, List<String> dropped, boolean changed) {
        var form = forms.of(draft, filer, today());
        var left = form.map(FormDraft::left).orElse(List.of());
        return new Opened(
                draft, law, form, Stream.concat(dropped.stream(), left.stream()).toList(), changed || !left.isEmpty());
    }

    private Draft save(Opened opened, Draft.Content content, @Nullable UUID key) {
        var now = clock.instant();
        var before = opened.draft();
        var draft = new Draft(
                before.id(),
                before.keeper(),
                before.procedure(),
                opened.procedure().id(),
                content,
                before.revision().next(key),
                before.startedAt(),
                now,
                now.plus(settings.keepDrafts()));
        rows.change(draft);
        return draft;
    }

    private void discard(Draft draft, Actor by) {
        files.discard(draft.content().allFiles(), by);
        rows.remove(draft.id());
    }

    private void discard(Draft.Content before, Draft.Content after, Actor by) {
        var gone = before.allFiles();
        gone.removeAll(after.allFiles());
        files.discard(gone, by);
    }

    FilingRefusal gone(DraftId id, Filer filer) {
        return rows.sentAs(id, filer.keeper())
                .<FilingRefusal>map(FilingRefusal.AlreadySent::new)
                .orElseGet(FilingRefusal.NoSuchDraft::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
