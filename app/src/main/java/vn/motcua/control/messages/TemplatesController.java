package vn.motcua.control.messages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
import vn.motcua.identity.Allow;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageRefusal;
import vn.motcua.notification.MessageTemplates;
import vn.motcua.notification.Template;
import vn.motcua.notification.TemplateDraft;
import vn.motcua.notification.TemplateKey;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** What messages say: written, looked at with a sample, published; none is ever changed. */
@Controller
@RequestMapping("/control/messages/templates")
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class TemplatesController {

    private static final String VIEW = "control/messages/template";
    private static final String HOME = "/control/messages/templates/";

    private final MessageTemplates templates;

    TemplatesController(MessageTemplates templates) {
        this.templates = templates;
    }

    /** @param channel one of the channels; short messages when it is none */
    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String channel) {
        var shown = Arrays.stream(MessageChannel.values())
                .filter(each -> each.name().equals(channel))
                .findFirst()
                .orElse(MessageChannel.SMS);
        return new ModelAndView(
                "control/messages/templates", Map.of("channel", shown, "templates", templates.inForce(shown)));
    }

    @GetMapping("/{kind}/{channel}/{language}")
    ModelAndView show(
            @PathVariable String kind,
            @PathVariable String channel,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String done) {
        var key = key(kind, channel, language);
        return FormPage.show(VIEW, model(key, templates.current(key), done.equals("1")));
    }

    /** What is typed, filled with a sample, counted and checked; nothing is kept. */
    @PostMapping("/{kind}/{channel}/{language}/previews")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView preview(
            @PathVariable String kind,
            @PathVariable String channel,
            @PathVariable String language,
            @RequestParam MultiValueMap<String, String> typed) {
        var key = key(kind, channel, language);
        return FormPage.show(VIEW, model(key, draft(key, typed), false));
    }

    @PostMapping("/{kind}/{channel}/{language}")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView publish(
            @PathVariable String kind,
            @PathVariable String channel,
            @PathVariable String language,
            @RequestParam MultiValueMap<String, String> typed,
            Actor.Staff by) {
        var key = key(kind, channel, language);
        var draft = draft(key, typed);
        return answer(templates.publish(draft, seen(typed), by), draft);
    }

    /** An earlier version holds again, as a new one. */
    @PostMapping("/{kind}/{channel}/{language}/returns")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView goBack(
            @PathVariable String kind,
            @PathVariable String channel,
            @PathVariable String language,
            @RequestParam MultiValueMap<String, String> typed,
            Actor.Staff by) {
        var key = key(kind, channel, language);
        int version = TypedForm.of(typed).number("version").orElse(0);
        var outcome = templates
                .goBack(key, version, seen(typed), by)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(outcome, templates.current(key));
    }

    private ModelAndView answer(Outcome<Template, MessageRefusal> outcome, TemplateDraft draft) {
        var key = draft.key();
        return switch (outcome) {
            case Outcome.Done<Template, MessageRefusal> _ ->
                new ModelAndView(
                        "redirect:" + HOME + key.kind() + "/" + key.channel() + "/" + key.language() + "?done=1");
            case Outcome.Refused<Template, MessageRefusal>(MessageRefusal.TemplateBroken(var faults)) -> {
                var errors = FormErrors.none();
                faults.forEach(fault -> errors.add(fault.field(), fault));
                yield FormPage.again(VIEW, model(key, draft, false), errors);
            }
            case Outcome.Refused<Template, MessageRefusal>(var refusal) ->
                FormPage.again(VIEW, model(key, draft, false), FormErrors.none().add("body", refusal));
        };
    }

    private Map<String, Object> model(TemplateKey key, TemplateDraft draft, boolean done) {
        var model = new HashMap<String, Object>();
        model.put("draft", draft);
        model.put("preview", templates.preview(draft));
        model.put("mentions", templates.mentions(key));
        model.put("history", templates.history(key));
        model.put("done", done);
        return model;
    }

    private static TemplateDraft draft(TemplateKey key, MultiValueMap<String, String> typed) {
        var form = TypedForm.of(typed);
        return new TemplateDraft(
                key, form.text("subject"), form.text("body"), form.has("withoutMarks"), form.text("carrierId"));
    }

    private static int seen(MultiValueMap<String, String> typed) {
        return TypedForm.of(typed).number("seen").orElse(0);
    }

    private static TemplateKey key(String kind, String channel, String language) {
        var key = new TemplateKey(
                constant(kind, MessageKind.values()),
                constant(channel, MessageChannel.values()),
                constant(language, MessageLanguage.values()));
        if (!key.isInUse()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return key;
    }

    private static <E extends Enum<E>> E constant(String name, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
