package vn.motcua.eforms.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.eforms.DefinitionFault;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.FormContent;
import vn.motcua.eforms.FormDesk;
import vn.motcua.eforms.FormDraft;
import vn.motcua.eforms.FormRefusal;
import vn.motcua.eforms.FormSummary;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.domain.DefinitionCheck;
import vn.motcua.eforms.domain.DefinitionReading;
import vn.motcua.eforms.domain.SchemaWriting;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;

/** Drafts of forms in their table, until they are published. */
@Service
class KeptDrafts implements FormDesk {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EMPTY = """
            {"title": {"vi": "Biểu mẫu mới"}, "pages": [{"id": "first", "title": {"vi": "Trang đầu"}, "questions": [
              {"id": "question", "type": "text", "label": {"vi": "Câu hỏi"}}]}]}
            """;

    private final FormTable forms;
    private final DraftTable drafts;
    private final EForms published;
    private final Clock clock;

    KeptDrafts(FormTable forms, DraftTable drafts, EForms published, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.published = published;
        this.clock = clock;
    }

    @Override
    public List<FormSummary> latest() {
        return forms.latestSummaries();
    }

    @Override
    public List<FormSummary> history(ProcedureCode procedure) {
        return forms.history(procedure);
    }

    @Override
    public Optional<String> definition(FormVersionId id) {
        return forms.find(id).map(row -> pretty(row.definition()));
    }

    @Override
    public Optional<FormDraft> draft(ProcedureCode procedure) {
        return drafts.find(procedure).map(row -> draft(procedure, row));
    }

    @Override
    @Transactional
    public FormDraft begin(ProcedureCode procedure, Actor.Staff by) {
        var latest = forms.history(procedure).stream().findFirst();
        var definition = latest.flatMap(form -> definition(form.id())).orElseGet(() -> pretty(EMPTY));
        drafts.insert(procedure, latest.map(FormSummary::number).orElse(0), definition, now(), by.displayName());
        return draft(procedure).orElseThrow();
    }

    @Override
    @Transactional
    public Outcome<FormDraft, FormRefusal> save(
            ProcedureCode procedure, int revision, String definition, Actor.Staff by) {
        var faults = shapeFaults(definition);
        if (!faults.isEmpty()) {
            return Outcome.refused(new FormRefusal.Broken(faults));
        }
        return drafts.update(procedure, revision, pretty(definition), now(), by.displayName())
                ? Outcome.done(draft(procedure).orElseThrow())
                : Outcome.refused(new FormRefusal.ChangedMeanwhile());
    }

    @Override
    public Outcome<FormDraft, FormRefusal> tried(ProcedureCode procedure, String definition) {
        var faults = shapeFaults(definition);
        var row = drafts.find(procedure);
        if (!faults.isEmpty()) {
            return Outcome.refused(new FormRefusal.Broken(faults));
        }
        return row.isEmpty()
                ? Outcome.refused(new FormRefusal.ChangedMeanwhile())
                : Outcome.done(draft(procedure, row.get().with(definition)));
    }

    @Override
    @Transactional
    public void discard(ProcedureCode procedure) {
        drafts.delete(procedure);
    }

    @Override
    @Transactional
    public Outcome<FormVersion, FormRefusal> publish(
            ProcedureCode procedure, int revision, LocalDate from, Actor.Staff by) {
        var today = LocalDate.now(clock);
        var draft = draft(procedure).filter(each -> each.revision() == revision);
        if (draft.isEmpty()) {
            return Outcome.refused(new FormRefusal.ChangedMeanwhile());
        }
        if (!draft.get().faults().isEmpty()) {
            return Outcome.refused(new FormRefusal.Broken(draft.get().faults()));
        }
        if (from.isBefore(today)) {
            return Outcome.refused(new FormRefusal.BeginsTooEarly(today));
        }
        var form = draft.get().form().orElseThrow();
        int number = forms.history(procedure).stream()
                        .mapToInt(FormSummary::number)
                        .max()
                        .orElse(0)
                + 1;
        var row = new FormTable.Row(
                form.id(), procedure, number, from, draft.get().definition(), form.schema(), null);
        if (!drafts.delete(procedure, revision) || !forms.insert(row, now(), by.displayName())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(new FormRefusal.ChangedMeanwhile());
        }
        return Outcome.done(published.version(form.id()).orElseThrow());
    }

    private FormDraft draft(ProcedureCode procedure, DraftTable.Row row) {
        var tree = JSON.readTree(row.definition());
        var faults = DefinitionCheck.faults(tree);
        var content = DefinitionReading.read(tree);
        return new FormDraft(
                procedure,
                row.basedOn(),
                row.revision(),
                row.definition(),
                row.changedAt(),
                row.changedBy(),
                content,
                faults,
                faults.isEmpty() ? Optional.of(form(procedure, row, content)) : Optional.empty());
    }

    private FormVersion form(ProcedureCode procedure, DraftTable.Row row, FormContent content) {
        return new FormVersion(
                FormVersionId.next(),
                procedure,
                row.basedOn() + 1,
                LocalDate.now(clock),
                content,
                SchemaWriting.of(content));
    }

    private static List<DefinitionFault> shapeFaults(String definition) {
        if (definition.length() > DefinitionCheck.MAX_SIZE) {
            return List.of(new DefinitionFault("", "too-large", String.valueOf(DefinitionCheck.MAX_SIZE)));
        }
        try {
            return DefinitionCheck.shapeFaults(JSON.readTree(definition));
        } catch (JacksonException broken) {
            return List.of(new DefinitionFault("", "shape", "JSON"));
        }
    }

    private static String pretty(String json) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
