package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.TemplateDraft;
import vn.motcua.notification.TemplateFault;
import vn.motcua.notification.TemplateFault.Kind;
import vn.motcua.notification.TemplateKey;

class TemplateCheckTest {

    private static final String ADDRESS = "https://motcua.example.vn";
    private static final String RIGHT = "Ho so {code} hen tra {due}.";

    @Test
    void aRightTextHasNoFault() {
        assertThat(sms(RIGHT)).isEmpty();
        assertThat(sms(RIGHT + " Theo doi: {link} hoac https://motcua.example.vn/tracking, hoi {unit}, tp.hcm, v.v."))
                .isEmpty();
        assertThat(sms(RIGHT + " Thu: hotro@sotuphap.tinh.gov.vn")).isEmpty();
    }

    @Test
    void whatIsNoVariableOrNotKnownOrNotToBeToldIsNamed() {
        assertThat(sms(RIGHT + " {ten} {due}")).containsExactly(body(Kind.UNKNOWN_VARIABLE, "{ten}"));
        assertThat(sms(RIGHT + " {answerBy}")).containsExactly(body(Kind.UNKNOWN_VARIABLE, "{answerBy}"));
        assertThat(sms(RIGHT + " {procedure}"))
                .as("what somebody asks the State for, on a screen that others see")
                .containsExactly(body(Kind.UNKNOWN_VARIABLE, "{procedure}"));
        assertThat(sms(RIGHT + " {")).contains(body(Kind.BRACES, ""));
    }

    @Test
    void whatMustBeToldIsMissed() {
        assertThat(sms("Ho so cua ban da tiep nhan."))
                .containsExactly(body(Kind.MISSING_VARIABLE, "{code}"), body(Kind.MISSING_VARIABLE, "{due}"));
        assertThat(sms("")).contains(body(Kind.EMPTY, ""), body(Kind.MISSING_VARIABLE, "{code}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.com/x",
                "HTTP://EVIL.EXAMPLE.COM",
                "https://motcua.example.vn@evil.com/",
                "https://motcua.example.vn.evil.com/",
                "https://vnẽid.vn/",
                "http://10.0.0.1/",
                "tel://19001000",
                "bit.ly/2x",
                "www.dichvucong-gov.vn",
                "evil.com{link}"
            })
    void aLinkThatIsNotOursIsRefused(String link) {
        assertThat(sms(RIGHT + " Xem " + link)).extracting(TemplateFault::kind).contains(Kind.FOREIGN_LINK);
    }

    @Test
    void aShortMessageHasAtMostThreePartsCountedAsItIsSent() {
        var marks = RIGHT + " " + "Mời bạn tới nhận kết quả. ".repeat(8);

        assertThat(sms(marks)).as("without marks it is two").isEmpty();
        assertThat(faults(MessageChannel.SMS, "", marks, false, ""))
                .as("with marks they are four")
                .containsExactly(body(Kind.TOO_LONG, "3 SMS"));
    }

    @Test
    void zaloWantsItsNumberOfTheTemplateAndShortTexts() {
        assertThat(faults(MessageChannel.ZALO, "", RIGHT, false, "123456")).isEmpty();
        assertThat(faults(MessageChannel.ZALO, "", RIGHT, false, " "))
                .containsExactly(new TemplateFault("carrierId", Kind.CARRIER_ID, ""));
        assertThat(faults(MessageChannel.ZALO, "", RIGHT + "x".repeat(400), false, "1"))
                .containsExactly(body(Kind.TOO_LONG, "400"));
    }

    @Test
    void anEmailHasASubjectOfOneLine() {
        assertThat(faults(MessageChannel.EMAIL, "Hồ sơ {code}", RIGHT, false, ""))
                .isEmpty();
        assertThat(faults(MessageChannel.EMAIL, "", RIGHT, false, ""))
                .containsExactly(new TemplateFault("subject", Kind.EMPTY, ""));
        assertThat(faults(MessageChannel.EMAIL, "Hồ sơ\nBcc: x@y.vn", RIGHT, false, ""))
                .containsExactly(new TemplateFault("subject", Kind.TOO_LONG, "200"));
    }

    private static List<TemplateFault> sms(String body) {
        return faults(MessageChannel.SMS, "", body, true, "");
    }

    private static List<TemplateFault> faults(
            MessageChannel channel, String subject, String body, boolean withoutMarks, String carrierId) {
        var key = new TemplateKey(MessageKind.RECEIVED, channel, MessageLanguage.VI);
        var draft = new TemplateDraft(key, subject, body, withoutMarks, carrierId);
        return TemplateCheck.faults(draft, SampleFacts.of(key, ADDRESS), "motcua.example.vn");
    }

    private static TemplateFault body(Kind kind, String what) {
        return new TemplateFault("body", kind, what);
    }
}
