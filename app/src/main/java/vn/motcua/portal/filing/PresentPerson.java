package vn.motcua.portal.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.IdNumber;
import vn.motcua.dossier.Party;
import vn.motcua.shared.BirthDate;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** The person whom an officer helps, as the officer reads it from their card; some have no number, and no card. */
record PresentPerson(TypedForm form, LocalDate today) {

    private static final int LONGEST_NAME = 200;

    Party read(FormErrors errors) {
        var name = form.text("name");
        var number = form.text("identifier").replaceAll("[\\s.-]", "");
        errors.require(!name.isEmpty() && name.length() <= LONGEST_NAME, "name", "filing.person.name.needed");
        errors.require(
                number.isEmpty() || IdNumber.isWellFormed(number), "identifier", "filing.person.identifier.wrong");
        return new Party(Party.Kind.CITIZEN, name, number, born(errors), null, "", "", "");
    }

    private @Nullable BirthDate born(FormErrors errors) {
        var born = form.date("birthDate").birthDate().filter(date -> !date.isAfter(today));
        errors.require(born.isPresent(), "birthDate", "filing.person.birth-date.needed");
        return born.orElse(null);
    }
}
