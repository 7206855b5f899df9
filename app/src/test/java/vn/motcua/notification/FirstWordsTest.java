package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.notification.domain.SampleFacts;
import vn.motcua.notification.domain.ShortText;
import vn.motcua.notification.domain.TemplateCheck;
import vn.motcua.notification.domain.Wording;
import vn.motcua.notification.store.TemplateRows;
import vn.motcua.testing.ProductTest;

/** The texts that come with the product. */
@ProductTest
class FirstWordsTest {

    @Autowired
    TemplateRows templates;

    @ParameterizedTest
    @EnumSource
    void everyKindHasATextForEachOfItsChannelsInBothLanguages(MessageKind kind) {
        var inForce = templates.inForce(kind);

        assertThat(inForce).hasSize(kind.topic().channels().size() * MessageLanguage.values().length);
        for (var template : inForce) {
            var all = new Wording(template.subject() + template.body());
            assertThat(all.unknown()).isEmpty();
            assertThat(kind.variables(template.channel())).containsAll(all.mentioned());
            assertThat(all.isBalanced()).isTrue();
            assertThat(faults(template)).isEmpty();
            assertThat(template.channel() == MessageChannel.SMS).isEqualTo(template.withoutMarks());
            assertThat(new ShortText(template.channel() == MessageChannel.SMS ? template.body() : "").isGsm())
                    .isTrue();
        }
    }

    /** Only Zalo's own number is still to come. */
    private static List<TemplateFault> faults(Template template) {
        var key = new TemplateKey(template.kind(), template.channel(), template.language());
        var number = template.channel() == MessageChannel.ZALO ? "1" : "";
        var draft = new TemplateDraft(key, template.subject(), template.body(), template.withoutMarks(), number);
        return TemplateCheck.faults(draft, SampleFacts.of(key, "https://motcua.example.vn"), "motcua.example.vn");
    }
}
