package vn.motcua.counter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.IdNumber;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.Precedents;
import vn.motcua.shared.Actor;
import vn.motcua.shared.BirthDate;
import vn.motcua.web.TypedForm;

/** Fills in what the administration knows already of the person at the desk; what was typed stays. */
@Component
class KnownPeople {

    private static final Set<String> SHOWN = Set.of("name", "birthDate", "sex", "phone", "address");

    private final Precedents precedents;
    private final PersonalDataViews looks;

    KnownPeople(Precedents precedents, PersonalDataViews looks) {
        this.precedents = precedents;
        this.looks = looks;
    }

    /** The form filled in from the person's latest dossier; empty when there is none. The look is noted. */
    Optional<TypedForm> fill(TypedForm form, Actor.Staff person) {
        var number = form.text("identifier").replaceAll("[\\s.-]", "");
        return precedents.owner(number).map(known -> {
            looks.record(person, "DOSSIER", known.source().value(), SHOWN, "INTAKE");
            return filled(form, known.party());
        });
    }

    /** What the number itself says: year of birth and sex. */
    static TypedForm fillFromNumber(TypedForm form) {
        var number = form.text("identifier").replaceAll("[\\s.-]", "");
        if (!IdNumber.isWellFormed(number)) {
            return form;
        }
        var says = new IdNumber(number);
        var values = new ArrayList<String>();
        put(form, values, "sex", says.sex().name());
        put(form, values, "birthDate.year", String.valueOf(says.birthYear()));
        return form.with(values.toArray(String[]::new));
    }

    private static TypedForm filled(TypedForm form, Party party) {
        var values = new ArrayList<String>(List.of("kind", party.kind().name()));
        put(form, values, "name", party.name());
        put(form, values, "phone", party.phone());
        put(form, values, "address", party.address());
        if (party.sex() != null) {
            put(form, values, "sex", party.sex().name());
        }
        if (party.birthDate() != null) {
            putDay(form, values, party.birthDate());
        }
        return form.with(values.toArray(String[]::new));
    }

    private static void putDay(TypedForm form, List<String> values, BirthDate born) {
        if (form.date("birthDate").isBlank()) {
            values.addAll(List.of("birthDate.day", born.hasDay() ? String.valueOf(born.day()) : ""));
            values.addAll(List.of("birthDate.month", born.hasMonth() ? String.valueOf(born.month()) : ""));
            values.addAll(List.of("birthDate.year", String.valueOf(born.year())));
        }
    }

    private static void put(TypedForm form, List<String> values, String name, String value) {
        if (!form.has(name)) {
            values.addAll(List.of(name, value));
        }
    }
}
