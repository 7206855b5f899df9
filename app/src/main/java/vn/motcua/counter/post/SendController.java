package vn.motcua.counter.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.counter.ReceivedDossiers;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.Allow;
import vn.motcua.post.Addresses;
import vn.motcua.post.Consignment;
import vn.motcua.post.Correspondent;
import vn.motcua.post.NewConsignments;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.ResultsByPost;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.Choice;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** A result goes into an envelope: the address is checked, and what the postman is to collect is said. */
@Controller
@RequestMapping("/counter/post/results/{code}")
@Allow(Role.RECEPTION_OFFICER)
class SendController {

    private static final String FORM = "counter/post/send";
    private static final Set<String> SHOWN = Set.of("phone", "address");

    private final ReceivedDossiers dossiers;
    private final NewConsignments made;
    private final ResultsByPost wishes;
    private final Addresses addresses;
    private final PostDesk desk;
    private final PersonalDataViews looks;

    SendController(
            ReceivedDossiers dossiers,
            NewConsignments made,
            ResultsByPost wishes,
            Addresses addresses,
            PostDesk desk,
            PersonalDataViews looks) {
        this.dossiers = dossiers;
        this.made = made;
        this.wishes = wishes;
        this.addresses = addresses;
        this.desk = desk;
        this.looks = looks;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, Actor.Staff officer, Page page) {
        var dossier = find(code, officer);
        looks.record(officer, "DOSSIER", dossier.id().value(), SHOWN, "SEND_RESULT");
        return FormPage.show(FORM, model(dossier, prefilled(dossier), officer, page));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Actor.Staff officer,
            Page page) {
        var dossier = find(code, officer);
        var form = TypedForm.of(typed);
        var reader = new SendReader(form);
        var command = reader.read(dossier, addresses);
        if (command.isEmpty()) {
            return FormPage.again(FORM, model(dossier, form, officer, page), reader.errors());
        }
        return switch (made.planResult(command.get(), officer)) {
            case Outcome.Done<Consignment, PostRefusal>(var sent) ->
                new ModelAndView("redirect:/counter/post/consignments/" + sent.code());
            case Outcome.Refused<Consignment, PostRefusal>(var refusal) ->
                FormPage.again(
                        FORM,
                        model(dossier, form, officer, page),
                        FormErrors.none().add(refusal.field(), refusal));
        };
    }

    /** What the citizen said at the post office, else what stands in the dossier, with the commune found in the address. */
    private TypedForm prefilled(Dossier dossier) {
        var owner = dossier.filing().parties().owner();
        var form = TypedForm.empty().with("requestKey", UUID.randomUUID().toString());
        var wished = wishes.receiverOf(dossier.code())
                .or(() -> addresses
                        .guess(owner.address())
                        .map(address -> new Correspondent(owner.name(), owner.identifier(), owner.phone(), address)));
        return wished.map(to -> form.with(
                        "name", to.name(),
                        "phone", to.phone(),
                        "line", to.address().line(),
                        "commune", to.address().place()))
                .orElseGet(() -> form.with("name", owner.name(), "phone", owner.phone(), "line", owner.address()));
    }

    private Map<String, Object> model(Dossier dossier, TypedForm form, Actor.Staff officer, Page page) {
        List<Choice> offices = desk.offices(officer.unit(), page);
        return Map.of("dossier", dossier, "form", form, "offices", offices);
    }

    private Dossier find(String code, Actor.Staff officer) {
        return Optional.of(dossiers.find(code, officer))
                .filter(dossier -> dossier.status() == DossierStatus.PROCESSED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
