package vn.motcua.catalog;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a life event was not kept. */
public sealed interface CannotKeepLifeEvent extends Refusal {

    /** The field of the form at which the person should look. */
    String field();

    /** Its key has other signs than small letters and hyphens, or stands for something else. */
    record BadKey() implements CannotKeepLifeEvent {
        @Override
        public String key() {
            return "catalog.life-event.bad-key";
        }

        @Override
        public String field() {
            return "key";
        }
    }

    /** Its place is no number from 1 to 999. */
    record BadPlace() implements CannotKeepLifeEvent {
        @Override
        public String key() {
            return "catalog.life-event.bad-place";
        }

        @Override
        public String field() {
            return "place";
        }
    }

    /** A name or its explanation is empty or too long in one of the languages. */
    record BadName(String field) implements CannotKeepLifeEvent {
        @Override
        public String key() {
            return "catalog.life-event.bad-name";
        }
    }

    /** Nothing chooses procedures for it, or too much. */
    record BadTexts() implements CannotKeepLifeEvent {
        @Override
        public String key() {
            return "catalog.life-event.bad-texts";
        }

        @Override
        public String field() {
            return "texts";
        }
    }

    /** A text that is too short or too long to tell procedures apart. */
    record BadText(String text) implements CannotKeepLifeEvent {
        @Override
        public String key() {
            return "catalog.life-event.bad-text";
        }

        @Override
        public List<Object> arguments() {
            return List.of(text);
        }

        @Override
        public String field() {
            return "texts";
        }
    }
}
