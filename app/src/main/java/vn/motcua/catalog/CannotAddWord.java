package vn.motcua.catalog;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a word was not added to those that the search knows. */
public sealed interface CannotAddWord extends Refusal {

    /** Nothing but signs, or more than a saying. */
    record NoWords() implements CannotAddWord {
        @Override
        public String key() {
            return "catalog.word.no-words";
        }
    }

    /** No procedure of that code is in force. */
    record NoSuchProcedure(String typed) implements CannotAddWord {
        @Override
        public String key() {
            return "catalog.word.no-such-procedure";
        }

        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }
}
