package vn.motcua.control.processes;

import org.jspecify.annotations.Nullable;
import vn.motcua.web.DateField;

/** The day on which a version begins, or on which it no longer holds, as typed. */
public record PublicationForm(DateField from) {

    public PublicationForm(@Nullable DateField from) {
        this.from = from == null ? DateField.EMPTY : from;
    }
}
