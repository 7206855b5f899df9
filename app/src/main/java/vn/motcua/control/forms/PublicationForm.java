package vn.motcua.control.forms;

import org.jspecify.annotations.Nullable;
import vn.motcua.web.DateField;

/** From when a new version shall hold, as it was typed. */
public record PublicationForm(DateField from) {

    public PublicationForm(@Nullable DateField from) {
        this.from = from == null ? DateField.EMPTY : from;
    }
}
