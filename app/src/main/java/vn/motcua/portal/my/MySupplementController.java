package vn.motcua.portal.my;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Evidence;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.Upload;
import vn.motcua.filing.Filer;
import vn.motcua.filing.FilingLimits;
import vn.motcua.filing.PaperFiles;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.uploads.FileFields;
import vn.motcua.uploads.SentFiles;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** Answers one request for a supplement: for each item what is wrong, and the files that mend it. */
@Controller
@AllowApplicant
@RequestMapping("/my/dossiers/{code}/supplement")
class MySupplementController {

    private static final String VIEW = "portal/my/supplement";

    private final CurrentApplicant current;
    private final MyDossiers mine;
    private final Dossiers dossiers;
    private final PaperFiles papers;
    private final FileFields fields;
    private final FilingLimits limits;
    private final TransactionTemplate transactions;

    MySupplementController(
            CurrentApplicant current,
            MyDossiers mine,
            Dossiers dossiers,
            PaperFiles papers,
            FileFields fields,
            FilingLimits limits,
            TransactionTemplate transactions) {
        this.current = current;
        this.mine = mine;
        this.dossiers = dossiers;
        this.papers = papers;
        this.fields = fields;
        this.limits = limits;
        this.transactions = transactions;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        return FormPage.show(VIEW, model(find(code), TypedForm.empty(), Map.of()));
    }

    /** All files of the form are kept and the dossier has its answer, or nothing has happened. */
    @PostMapping
    ModelAndView send(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var dossier = find(code);
        var form = TypedForm.of(typed);
        var sent = sent(dossier, form, request);
        var errors = FormErrors.none();
        limits.exceeded(filer(), request.getRemoteAddr()).ifPresent(refusal -> errors.add("note", refusal));
        var offers = errors.isEmpty() ? offers(sent, errors) : Map.<Integer, List<FileOffer>>of();
        if (errors.isEmpty()) {
            send(dossier, form, offers, request.getRemoteAddr(), errors);
        }
        if (!errors.isEmpty()) {
            var again = FormPage.again(VIEW, model(find(code), form, waiting(sent)), errors);
            if (limits.exceeded(filer(), request.getRemoteAddr()).isPresent()) {
                again.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            }
            return again;
        }
        sent.values().forEach(files -> fields.end(files, filer().keeper()));
        return new ModelAndView("redirect:/my/dossiers/" + code + "?done=supplemented");
    }

    private void send(
            Dossier dossier, TypedForm form, Map<Integer, List<FileOffer>> offers, String address, FormErrors errors) {
        transactions.executeWithoutResult(transaction -> {
            var components = components(dossier, offers, errors);
            if (errors.isEmpty()) {
                var act = new Act.SendSupplement(components, form.text("note"));
                if (dossiers.act(request(dossier, form), act, filer().actor())
                        instanceof Outcome.Refused<Dossier, ? extends Refusal>(var refusal)) {
                    errors.add("note", refusal);
                }
            }
            if (errors.isEmpty()) {
                limits.count(filer(), address);
            } else {
                transaction.setRollbackOnly();
            }
        });
    }

    /** One paper for each item that was answered with files; its code names the request and the item. */
    private List<Component> components(Dossier dossier, Map<Integer, List<FileOffer>> offers, FormErrors errors) {
        var components = new ArrayList<Component>();
        var items = items(dossier);
        offers.forEach((index, files) -> {
            var name = items.get(index);
            switch (papers.keepAsOne(name, files, filer().actor())) {
                case Outcome.Refused<FileId, Refusal>(var refusal) -> errors.add(field(index), refusal);
                case Outcome.Done<FileId, Refusal>(var file) -> {
                    var code = "bs" + dossier.papers().supplementRequests() + "-" + (index + 1);
                    components.add(new Component(code, name, State.MISSING, 0, 0, 0)
                            .settled(State.DIGITISED, Evidence.digitised(file)));
                }
            }
        });
        return components;
    }

    private Map<Integer, List<FileOffer>> offers(Map<Integer, SentFiles> sent, FormErrors errors) {
        var offers = new HashMap<Integer, List<FileOffer>>();
        sent.forEach((index, files) -> {
            switch (fields.offers(files, filer().keeper(), FileRules.OF_A_COMPONENT)) {
                case Outcome.Done<List<FileOffer>, FileRefusal>(var found) -> offers.put(index, found);
                case Outcome.Refused<List<FileOffer>, FileRefusal>(var refusal) -> errors.add(field(index), refusal);
            }
        });
        return offers;
    }

    private static Map<Integer, SentFiles> sent(Dossier dossier, TypedForm form, HttpServletRequest request) {
        var sent = new HashMap<Integer, SentFiles>();
        for (int index = 0; index < items(dossier).size(); index++) {
            var files = SentFiles.of(within(request, field(index)), form.all(field(index) + ".upload"));
            if (!files.isEmpty()) {
                sent.put(index, files);
            }
        }
        return sent;
    }

    private static @Nullable List<MultipartFile> within(HttpServletRequest request, String field) {
        var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return parts == null ? null : parts.getFiles(field);
    }

    private Map<Integer, List<Upload>> waiting(Map<Integer, SentFiles> sent) {
        var waiting = new HashMap<Integer, List<Upload>>();
        sent.forEach((index, files) -> waiting.put(index, fields.waiting(files, filer().keeper())));
        return waiting;
    }

    private static Map<String, Object> model(Dossier dossier, TypedForm form, Map<Integer, List<Upload>> waiting) {
        var model = new HashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("form", form);
        model.put("waiting", waiting);
        model.put(
                "requestKey", form.id("requestKey").orElseGet(UUID::randomUUID).toString());
        return model;
    }

    private static ActRequest request(Dossier dossier, TypedForm form) {
        return new ActRequest(
                dossier.id(),
                form.number("version").orElse(0),
                form.id("requestKey").orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)));
    }

    private static String field(int index) {
        return "item" + index;
    }

    private static List<String> items(Dossier dossier) {
        var asked = dossier.papers().supplement();
        return asked == null ? List.of() : asked.items();
    }

    private Filer filer() {
        return new Filer.Self(current.get());
    }

    private Dossier find(String code) {
        return mine.find(current.get(), code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
