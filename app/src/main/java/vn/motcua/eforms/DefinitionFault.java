package vn.motcua.eforms;

import java.util.List;
import vn.motcua.shared.Refusal;

/**
 * What is wrong with the definition of a form.
 *
 * @param place the page, question or rule by its ids, such as {@code child / father / birth}; the whole form when empty
 * @param reason stable; the last part of the key of its sentence
 * @param detail what is wrong there, such as the word that is not known
 */
public record DefinitionFault(String place, String reason, String detail) implements Refusal {

    boolean isOfSheet() {
        return reason.startsWith("sheet-");
    }

    @Override
    public String key() {
        return "eforms.definition." + reason;
    }

    @Override
    public List<Object> arguments() {
        return List.of(place.isEmpty() ? "–" : place, detail);
    }
}
