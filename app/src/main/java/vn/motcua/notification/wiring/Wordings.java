package vn.motcua.notification.wiring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.Template;
import vn.motcua.notification.Variable;
import vn.motcua.notification.domain.ShortText;
import vn.motcua.notification.domain.Wording;
import vn.motcua.notification.store.NewMessage.Text;
import vn.motcua.notification.store.TemplateRows;

/** The texts in force, filled. */
@Component
class Wordings {

    private final TemplateRows templates;

    Wordings(TemplateRows templates) {
        this.templates = templates;
    }

    List<Template> of(MessageKind kind) {
        return templates.inForce(kind);
    }

    static Optional<Template> pick(List<Template> inForce, MessageChannel channel, MessageLanguage language) {
        return inForce.stream()
                .filter(each -> each.channel() == channel && each.language() == language)
                .findFirst();
    }

    /** Empty when the template mentions what this event does not know. */
    static Optional<Text> fill(Template template, Map<Variable, String> facts) {
        return new Wording(template.subject())
                .filled(facts)
                .flatMap(subject ->
                        new Wording(template.body()).filled(facts).map(body -> text(template, facts, subject, body)));
    }

    private static Text text(Template template, Map<Variable, String> facts, String subject, String body) {
        var sent = template.withoutMarks() ? new ShortText(body).withoutMarks().text() : body;
        var mentioned =
                new Wording(template.body()).mentioned().stream().collect(Collectors.toMap(Variable::text, facts::get));
        int parts = template.channel() == MessageChannel.SMS ? new ShortText(sent).parts() : 1;
        return new Text(template.id(), template.carrierId(), subject.replace('\n', ' '), sent, mentioned, parts);
    }
}
