package vn.motcua.demo.story;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Sample;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.filing.Contact;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.DraftPaper;
import vn.motcua.filing.DraftPaper.DraftFile;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filer;
import vn.motcua.filing.FormDraft;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;

/**
 * Online filings in the commune that a newcomer looks at, through the drafts that the pages write: form, papers and contact.
 * Some people are helped, at the desk or at the post office. Elsewhere dossiers come in without, since printing their forms
 * takes time.
 */
final class OnlineFiling {

    private static final String CASE = "case-1";
    private static final String ADDRESS = "127.0.0.1";

    /** Of those who come while the desk is open, every so manieth is helped; and of those helped, at the post office. */
    private static final int HELPED = 3;

    private static final int AT_THE_POST_OFFICE = 3;

    private final Story story;
    private final Stage stage;
    private final Roster roster;

    OnlineFiling(Story story, Stage stage, Roster roster) {
        this.story = story;
        this.stage = stage;
        this.roster = roster;
    }

    /** Empty where nobody looks, and for what cannot be filed with the usual answers. */
    Optional<Dossier> file(Plan plan, Parties parties) {
        if (!isLookedAt(plan)) {
            return Optional.empty();
        }
        var filer = filer(plan, parties);
        var id = new DraftId(new UUID(plan.seed(), plan.number()));
        if (!stage.filing()
                .beginnings()
                .begin(id, new ProcedureCode(plan.procedure().code()), parties, filer)
                .isDone()) {
            return Optional.empty();
        }
        var drafts = stage.filing().drafts();
        drafts.change(id, filer, opened -> Outcome.done(filledIn(opened, plan, parties, filer)))
                .orThrow();
        var opened = drafts.open(id, filer).orThrow();
        if (!opened.isComplete()) {
            drafts.discard(id, filer);
            return Optional.empty();
        }
        var ready = stage.filing().filings().prepare(opened, filer, ADDRESS).orThrow();
        return Optional.of(stage.filing()
                .filings()
                .send(ready, ready.papers(), filer, ADDRESS)
                .orThrow());
    }

    private boolean isLookedAt(Plan plan) {
        return plan.handlingUnit().value().equals(story.focus())
                && plan.procedure().isOfCommunes()
                && !story.digitises(plan);
    }

    private Filer filer(Plan plan, Parties parties) {
        if (isHelped(plan)) {
            return new Filer.Assistant(
                    plan.number() % AT_THE_POST_OFFICE == 0
                            ? roster.somebody(PostOffices.at(plan.receivingUnit()), Role.POSTAL_AGENT, plan.number())
                            : roster.somebody(plan.receivingUnit(), Role.RECEPTION_OFFICER, plan.number()));
        }
        var me = Objects.requireNonNullElse(parties.submitter(), parties.owner());
        return new Filer.Self(new SignedOnApplicant(account(me, plan), IdentificationLevel.LEVEL_2, Optional.empty()));
    }

    private boolean isHelped(Plan plan) {
        var arrival = plan.arrival();
        boolean open = stage.calendars()
                        .of(plan.receivingUnit())
                        .workingMinutesBetween(arrival, arrival.plus(Duration.ofMinutes(1)))
                > 0;
        return open && Math.floorMod(plan.seed(), HELPED) == 0;
    }

    private static Applicant account(Party me, Plan plan) {
        return new Applicant(
                new ApplicantId(new UUID(~plan.seed(), plan.number())),
                Applicant.Kind.CITIZEN,
                me.name(),
                Optional.of(me.identifier()),
                Optional.ofNullable(me.birthDate()),
                Optional.ofNullable(me.sex()).map(sex -> Applicant.Sex.valueOf(sex.name())),
                me.phone(),
                me.email(),
                me.address());
    }

    private Draft.Content filledIn(Drafts.Opened opened, Plan plan, Parties parties, Filer filer) {
        var me = Objects.requireNonNullElse(parties.submitter(), parties.owner());
        var content = opened.inCase(CASE)
                .at(CASE, plan.receivingUnit().value(), "")
                .of(parties, new Contact(me.phone(), me.email(), me.address(), plan.delivery()));
        for (var paper : opened.papersToBring()) {
            content = content.with(paper.key(), photographed(paper, parties, filer.actor()));
        }
        return opened.form().isEmpty()
                ? content
                : answered(content, opened.form().get());
    }

    private DraftPaper photographed(RequiredComponent paper, Parties parties, Actor by) {
        var page = Scanner.scan(paper.name(), List.of("Của: " + parties.owner().name()));
        var kept = stage.papers()
                .files()
                .keep(FileOffer.of("anh-chup.pdf", page, FileRules.OF_A_COMPONENT), by)
                .orThrow();
        return DraftPaper.uploaded(paper.name(), List.of(new DraftFile(kept.id(), kept.name(), kept.bytes())));
    }

    /** What is known of the person stays; the rest is answered as most people do. */
    private Draft.Content answered(Draft.Content content, FormDraft form) {
        var usual = stage.filing().forms().sample(form.form(), Sample.USUAL).tree();
        var whole = (ObjectNode) JsonMapper.shared().readTree(form.answers().toJson());
        overlay(usual, (ObjectNode) whole.get("values"));
        whole.set("values", usual);
        return content.answered(form.form().id(), Answers.fromJson(whole.toString()));
    }

    private static void overlay(ObjectNode under, ObjectNode over) {
        over.properties().forEach(each -> {
            if (each.getValue() instanceof ObjectNode parts && under.get(each.getKey()) instanceof ObjectNode others) {
                overlay(others, parts);
            } else {
                under.set(each.getKey(), each.getValue());
            }
        });
    }
}
