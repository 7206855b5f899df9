package vn.motcua.post;

import java.util.List;
import java.util.UUID;
import vn.motcua.organisation.AreaCode;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** What is handed over at the window of a post office in the {@link SmallProvince}. */
public final class PostWindow {

    private PostWindow() {}

    public static Actor.Staff agent() {
        return SignedIn.staff(Role.POSTAL_AGENT, SmallProvince.POST_OFFICE.value());
    }

    public static Correspondent citizen() {
        return new Correspondent(
                "Nguyễn Thị Hoa",
                "051190123456",
                "0905111222",
                new PostalAddress("Thôn 3", new AreaCode("99001"), "Xã Thử, Tỉnh Thử"));
    }

    public static AcceptDossier dossier(ProcedureCode procedure) {
        return dossier(procedure, "", new Charges(new Money(50_000), new Money(26_000)));
    }

    public static AcceptDossier dossier(ProcedureCode procedure, String code, Charges charges) {
        return new AcceptDossier(
                code,
                citizen(),
                SmallProvince.DESK,
                procedure.value(),
                "Thủ tục " + procedure,
                List.of(new Enclosed("c1", "Tờ khai theo mẫu", 2)),
                120,
                charges,
                true,
                UUID.randomUUID());
    }
}
