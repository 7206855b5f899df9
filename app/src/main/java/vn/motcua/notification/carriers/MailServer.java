package vn.motcua.notification.carriers;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.carriers.CarrierSettings.Email;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier;

/** E-mail: plain text, so that whatever was typed into a dossier stays text. */
final class MailServer implements MessageCarrier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSenderImpl server = new JavaMailSenderImpl();
    private final InternetAddress from;
    private final Clock clock;

    MailServer(Email settings, Duration patience, Clock clock) {
        this.clock = clock;
        this.from = sender(settings.from());
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(UTF_8);
        if (!settings.username().isEmpty()) {
            server.setUsername(settings.username());
            server.setPassword(settings.password());
        }
        var properties = server.getJavaMailProperties();
        var millis = Long.toString(patience.toMillis());
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.auth", Boolean.toString(!settings.username().isEmpty()));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
    }

    /** One that names itself by the message, so that mail programs show a repetition once. */
    private static final class NamedMail extends MimeMessage {

        private final String name;

        NamedMail(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.EMAIL;
    }

    @Override
    public boolean knowsRepetitions() {
        return false;
    }

    @Override
    public Answer send(Letter letter) {
        var name = letter.id() + "@" + from.getAddress().replaceAll(".*@", "");
        try {
            var mail = new NamedMail(server.getSession(), name);
            mail.setFrom(from);
            mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.address(), true));
            mail.setSubject(letter.subject(), UTF_8);
            mail.setText(letter.body(), UTF_8);
            mail.setSentDate(Date.from(clock.instant()));
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", letter.language().locale().getLanguage());
            server.send(mail);
            return new Answer.Taken("");
        } catch (MailSendException problem) {
            return isAddressRefused(problem) ? new Answer.Refused("address refused") : away(problem);
        } catch (MailException problem) {
            return away(problem);
        } catch (MessagingException noAddress) {
            return new Answer.Refused("not an address");
        }
    }

    private static boolean isAddressRefused(MailSendException problem) {
        return problem.getFailedMessages().values().stream()
                .anyMatch(each -> each instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
    }

    /** What servers say mentions addresses, so only its kind is told. */
    private static Answer away(MailException problem) {
        return new Answer.Away(problem.getClass().getSimpleName());
    }

    private static InternetAddress sender(String text) {
        try {
            var typed = new InternetAddress(text);
            return new InternetAddress(typed.getAddress(), typed.getPersonal(), UTF_8);
        } catch (MessagingException | UnsupportedEncodingException wrong) {
            throw new IllegalArgumentException("motcua.notification.carriers.email.from is no address", wrong);
        }
    }
}
