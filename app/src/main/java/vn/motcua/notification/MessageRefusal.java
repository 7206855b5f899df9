package vn.motcua.notification;

import java.util.List;
import vn.motcua.shared.Money;
import vn.motcua.shared.Refusal;

/** Why something about messages was not done. */
public sealed interface MessageRefusal extends Refusal {

    /** It did not stop, it is too old, or somebody sent it again meanwhile. */
    record NotToBeSentAgain() implements MessageRefusal {
        @Override
        public String key() {
            return "messages.not-to-be-sent-again";
        }
    }

    /** The person does not want it. */
    record Declined() implements MessageRefusal {
        @Override
        public String key() {
            return "messages.declined";
        }
    }

    /** There is still no template that could be filled. */
    record NoWords() implements MessageRefusal {
        @Override
        public String key() {
            return "messages.no-words";
        }
    }

    /** None of the messages could be sent again. */
    record NothingToSend() implements MessageRefusal {
        @Override
        public String key() {
            return "messages.nothing-to-send";
        }
    }

    /** What is wrong with each part of a template. */
    record TemplateBroken(List<TemplateFault> faults) implements MessageRefusal {

        public TemplateBroken {
            faults = List.copyOf(faults);
        }

        @Override
        public String key() {
            return "messages.template-broken";
        }
    }

    /** Somebody published a version meanwhile. */
    record TemplateOvertaken(int version, String by) implements MessageRefusal {
        @Override
        public String key() {
            return "messages.template-overtaken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(version, by);
        }
    }

    /** The words are in force already. */
    record TemplateUnchanged() implements MessageRefusal {
        @Override
        public String key() {
            return "messages.template-unchanged";
        }
    }

    /** What the law demands names the law. */
    record SourceNeeded() implements MessageRefusal {
        @Override
        public String key() {
            return "messages.source-needed";
        }
    }

    record SourceTooLong(int most) implements MessageRefusal {
        @Override
        public String key() {
            return "messages.source-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** What was spent is spent. */
    record MonthIsOver() implements MessageRefusal {
        @Override
        public String key() {
            return "messages.month-is-over";
        }
    }

    /** More than any month costs. */
    record TooMuch(Money most) implements MessageRefusal {
        @Override
        public String key() {
            return "messages.too-much";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** Nothing, or more than any part costs. */
    record NoPrice(Money most) implements MessageRefusal {
        @Override
        public String key() {
            return "messages.no-price";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** Nothing would ever be sent, or the night does not reach into a morning. */
    record QuietTooLong(int hoursLeft) implements MessageRefusal {
        @Override
        public String key() {
            return "messages.quiet-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(hoursLeft);
        }
    }
}
