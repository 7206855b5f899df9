package vn.motcua.portal.filing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.Filings;
import vn.motcua.filing.Filings.Ready;
import vn.motcua.reuse.Choice;
import vn.motcua.reuse.Reuse;
import vn.motcua.reuse.ReuseRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Makes a dossier of a draft, with what is taken from what is held; a refusal leaves the draft as it is. */
@Component("filingSending")
class Sending {

    private final Filings filings;
    private final Reuse reuse;

    Sending(Filings filings, Reuse reuse) {
        this.filings = filings;
        this.reuse = reuse;
    }

    /** @param address from where it is sent, to be counted */
    Optional<Refusal> send(FilingDesk desk, Opened opened, String address) {
        return switch (filings.prepare(opened, desk.filer(), address)) {
            case Outcome.Refused<Ready, FilingRefusal>(var refusal) -> Optional.of(refusal);
            case Outcome.Done<Ready, FilingRefusal>(var ready) -> send(desk, ready, address);
        };
    }

    private Optional<Refusal> send(FilingDesk desk, Ready ready, String address) {
        var choices = ready.choices().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, chosen -> (Choice) new Choice.Take(chosen.getValue())));
        var sent = reuse.with(
                ready.opened().draft().content().parties(),
                ready.papers(),
                choices,
                desk.filer().actor(),
                papers -> filings.send(ready, papers, desk.filer(), address));
        return switch (sent) {
            case Outcome.Done<Dossier, ReuseRefusal> _ -> Optional.empty();
            case Outcome.Refused<Dossier, ReuseRefusal>(var refusal) -> {
                filings.undo(ready, desk.filer());
                yield Optional.of(refusal);
            }
        };
    }

    /** 429 for too many in an hour, which is no fault of the form. */
    static HttpStatus status(Refusal refusal) {
        return refusal instanceof FilingRefusal.TooMany
                ? HttpStatus.TOO_MANY_REQUESTS
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
