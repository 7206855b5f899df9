package vn.motcua.portal.my;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Evidence;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.Upload;
import vn.motcua.filing.Filer;
import vn.motcua.filing.PaperFiles;
import vn.motcua.filing.SupplementCodes;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.uploads.FileFields;
import vn.motcua.uploads.SentFiles;
import vn.motcua.vault.VaultDocument;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** What answers the items of a request: files that were sent, and documents that are held already. */
@org.springframework.stereotype.Component
class SupplementPapers {

    private final PaperFiles papers;
    private final FileFields fields;
    private final HeldDocuments held;

    SupplementPapers(PaperFiles papers, FileFields fields, HeldDocuments held) {
        this.papers = papers;
        this.fields = fields;
        this.held = held;
    }

    /**
     * The answers of a form, read and not kept yet.
     *
     * @param sent the files as they came, by the index of their item
     * @param offers the same, opened; without those that were refused
     * @param documents what is taken from what is held, by the index of its item
     */
    record Answers(
            Map<Integer, SentFiles> sent,
            Map<Integer, List<FileOffer>> offers,
            Map<Integer, VaultDocument> documents) {}

    Answers read(Dossier dossier, TypedForm form, HttpServletRequest request, SignedOnApplicant me, FormErrors errors) {
        var answers = new Answers(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (int index = 0; index < items(dossier).size(); index++) {
            var files = SentFiles.of(within(request, field(index)), form.all(field(index) + ".upload"));
            if (!files.isEmpty()) {
                answers.sent().put(index, files);
                open(files, index, me, answers, errors);
            }
            if (form.has(heldField(index))) {
                var chosen = held.chosen(me, form.text(heldField(index)));
                errors.require(chosen.isPresent(), heldField(index), "filing.offer.gone");
                if (chosen.isPresent()) {
                    answers.documents().put(index, chosen.get());
                }
            }
        }
        return answers;
    }

    private void open(SentFiles files, int index, SignedOnApplicant me, Answers answers, FormErrors errors) {
        switch (fields.offers(files, keeper(me), FileRules.OF_A_COMPONENT)) {
            case Outcome.Done<List<FileOffer>, FileRefusal>(var found) ->
                answers.offers().put(index, found);
            case Outcome.Refused<List<FileOffer>, FileRefusal>(var refusal) -> errors.add(field(index), refusal);
        }
    }

    /** The papers of the dossier that come of it, by the field they stand in; within the transaction that sends them. */
    Map<String, Component> keep(Dossier dossier, Answers answers, SignedOnApplicant me, FormErrors errors) {
        var kept = new HashMap<String, Component>();
        var codes = new ArrayList<>(
                dossier.papers().components().stream().map(Component::code).toList());
        answers.offers().forEach((index, files) -> {
            var name = items(dossier).get(index);
            switch (papers.keepAsOne(name, files, me.actor())) {
                case Outcome.Refused<FileId, Refusal>(var refusal) -> errors.add(field(index), refusal);
                case Outcome.Done<FileId, Refusal>(var file) ->
                    kept.put(
                            field(index),
                            paper(dossier, index, name, codes).settled(State.DIGITISED, Evidence.digitised(file)));
            }
        });
        answers.documents().forEach((index, document) -> {
            var name = items(dossier).get(index) + ": " + document.name() + " " + document.number();
            kept.put(
                    heldField(index),
                    paper(dossier, index, name.strip(), codes)
                            .settled(State.REUSED, Evidence.fromVault(document.file(), document.id())));
        });
        return kept;
    }

    private static Component paper(Dossier dossier, int index, String name, List<String> codes) {
        var code = SupplementCodes.free(dossier, String.valueOf(index + 1), codes);
        codes.add(code);
        return new Component(code, name, State.MISSING, 0, 0, 0);
    }

    /** Files that wait for a form that is shown again. */
    Map<Integer, List<Upload>> waiting(Answers answers, SignedOnApplicant me) {
        var waiting = new HashMap<Integer, List<Upload>>();
        answers.sent().forEach((index, files) -> waiting.put(index, fields.waiting(files, keeper(me))));
        return waiting;
    }

    /** The dossier has them now. */
    void end(Answers answers, SignedOnApplicant me) {
        answers.sent().values().forEach(files -> fields.end(files, keeper(me)));
    }

    /** The field for the files of an item. */
    static String field(int index) {
        return "item" + index;
    }

    /** The field for the document that is held. */
    static String heldField(int index) {
        return field(index) + ".held";
    }

    private static List<String> items(Dossier dossier) {
        var asked = dossier.papers().supplement();
        return asked == null ? List.of() : asked.items();
    }

    private static String keeper(SignedOnApplicant me) {
        return new Filer.Self(me).keeper();
    }

    private static @Nullable List<MultipartFile> within(HttpServletRequest request, String field) {
        var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return parts == null ? null : parts.getFiles(field);
    }
}
