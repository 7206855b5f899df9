package vn.motcua.web;

import java.util.Arrays;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import vn.motcua.shared.Money;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Term;

/** Every text that a user sees, in one language. */
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final MessageSource messages;
    private final Locale locale;
    private final Formats formats;

    public Texts(MessageSource messages, Language language) {
        this.messages = messages;
        this.locale = language.locale();
        this.formats = new Formats(language);
    }

    /**
     * The text of a message bundle.
     *
     * @param arguments for {@code {0}}, {@code {1}} …; numbers, money, dates, times and terms are written the way of the language,
     *     so pass a year or a code as a string
     * @return the key itself when no bundle has it, which is logged: a missing text must not cost the reader the page
     */
    public String t(String key, Object... arguments) {
        try {
            return messages.getMessage(key, written(arguments), locale);
        } catch (NoSuchMessageException missing) {
            LOG.error("no message bundle has the text {}", key);
            return key;
        }
    }

    /** The sentence of a refusal: what is wrong and what to do next. */
    public String t(Refusal refusal) {
        return t(refusal.key(), refusal.arguments().toArray());
    }

    public String t(Message message) {
        return t(message.key(), message.arguments().toArray());
    }

    private Object[] written(Object[] arguments) {
        return Arrays.stream(arguments).map(this::written).toArray();
    }

    private Object written(Object argument) {
        return switch (argument) {
            case Money money -> formats.money(money);
            case java.time.LocalDate date -> formats.date(date);
            case java.time.Instant instant -> formats.dateTime(instant);
            case java.time.LocalTime time -> formats.time(time);
            case Term term -> t(term.key());
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
