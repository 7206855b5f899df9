package vn.motcua.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Parties;
import vn.motcua.eforms.FormPapers;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.UnitPlaces;
import vn.motcua.organisation.Units;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;

/** The declarations that are printed of finished forms. */
@Component
class Declarations {

    private final FormPapers papers;
    private final KeptFiles files;
    private final Units units;
    private final UnitNames names;
    private final UnitPlaces places;
    private final Clock clock;

    Declarations(FormPapers papers, KeptFiles files, Units units, UnitNames names, UnitPlaces places, Clock clock) {
        this.papers = papers;
        this.files = files;
        this.units = units;
        this.names = names;
        this.places = places;
        this.clock = clock;
    }

    /** As a kept PDF, addressed to the agency of the unit and dated where that agency is. */
    FileId print(FormDraft draft, Parties parties, UnitCode receivingUnit, Filer filer) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var agency = units.agencyOf(receivingUnit, today).map(Unit::code).orElse(receivingUnit);
        var signer = Objects.requireNonNullElse(parties.submitter(), parties.owner());
        var paper = papers.print(
                draft.form(),
                draft.answers(),
                new FormPapers.Signing(
                        agency,
                        names.of(agency, today, Locale.forLanguageTag("vi")),
                        places.of(agency, today),
                        today,
                        signer.name(),
                        ""));
        var offer =
                FileOffer.of(draft.form().content().paper().title() + ".pdf", paper.pdf(), FileRules.OF_A_COMPONENT);
        return files.keep(offer, filer.actor()).orThrow().id();
    }
}
