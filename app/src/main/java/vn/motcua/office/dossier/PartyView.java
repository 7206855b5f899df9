package vn.motcua.office.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.IdNumber;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;

/**
 * A party as the page shows it: all but name and kind stay masked until somebody says what they need them for.
 *
 * @param role {@code owner}, {@code submitter} or {@code subject}
 */
public record PartyView(String role, Party party, boolean shown, List<IdNumber.Warning> warnings) {

    /** What stands in place of something masked. */
    public static final String MASK = "••••";

    static List<PartyView> of(Parties parties, boolean shown, LocalDate today) {
        var views = new ArrayList<PartyView>();
        add(views, "owner", parties.owner(), shown, today);
        add(views, "submitter", parties.submitter(), shown, today);
        add(views, "subject", parties.subject(), shown, today);
        return views;
    }

    private static void add(List<PartyView> views, String role, @Nullable Party party, boolean shown, LocalDate today) {
        if (party != null) {
            views.add(new PartyView(role, party, shown, IdNumber.warningsFor(party, today)));
        }
    }

    public String identifier() {
        return masked(party.identifier());
    }

    public String phone() {
        return masked(party.phone());
    }

    public String email() {
        return masked(party.email());
    }

    public String address() {
        return masked(party.address());
    }

    public boolean hasBirthDate() {
        return party.birthDate() != null;
    }

    private String masked(String text) {
        return text.isEmpty() || shown ? text : MASK;
    }
}
