package vn.motcua.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.Staff.holding;
import static vn.motcua.testing.Staff.invited;
import static vn.motcua.testing.Staff.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Account;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.AccountSearch;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.CreateAccount;
import vn.motcua.identity.CreateAccount.InitialPassword;
import vn.motcua.identity.GrantPost;
import vn.motcua.identity.Posts;
import vn.motcua.identity.SecurityEvent;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SecurityLog;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Period;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

@ProductTest
class AccountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final Actor.Staff administrator = SignedIn.staff(Role.ADMINISTRATOR, "T00");

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRegister register;

    @Autowired
    Posts posts;

    @Autowired
    StaffDirectory directory;

    @Autowired
    SecurityLog log;

    @Autowired
    SmallProvince province;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void foundUnits() {
        province.found();
    }

    @Test
    void createsAnAccountThatNobodyCanUseBeforeTheInvitation() {
        var id = accounts.create(
                        new CreateAccount(
                                " Binh.LE ", "Lê Thị Bình", " ", "0255 382 2888", new InitialPassword.ByInvitation()),
                        administrator)
                .orThrow();

        assertThat(register.find("BINH.le").orElseThrow())
                .returns(id, Account::id)
                .returns("binh.le", Account::username)
                .returns(null, Account::email)
                .returns(false, Account::passwordSet);
        assertThat(log.latest(Optional.of(id), Long.MAX_VALUE))
                .extracting(SecurityEvent::kind, SecurityEvent::actorName)
                .containsExactly(tuple(SecurityEventKind.ACCOUNT_CREATED, "Nguyễn Văn An"));
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertThat(refusal(named("ab", "Lê A"))).isInstanceOf(AccountRefusal.UsernameMalformed.class);
        assertThat(refusal(named("lê.a", "Lê A"))).isInstanceOf(AccountRefusal.UsernameMalformed.class);
        assertThat(refusal(named("le.a" + "a".repeat(60), "Lê A")))
                .isInstanceOf(AccountRefusal.UsernameMalformed.class);
        assertThat(refusal(named(Staff.username(), "  "))).isInstanceOf(AccountRefusal.DisplayNameMalformed.class);
        assertThat(refusal(named(Staff.username(), "a".repeat(121))))
                .isInstanceOf(AccountRefusal.DisplayNameMalformed.class);
        assertThat(refusal(new CreateAccount(
                        Staff.username(), "Lê A", "khong-phai-thu", null, new InitialPassword.ByInvitation())))
                .isInstanceOf(AccountRefusal.EmailMalformed.class);
        assertThat(refusal(new CreateAccount(
                        Staff.username(), "Lê A", null, "không có", new InitialPassword.ByInvitation())))
                .isInstanceOf(AccountRefusal.PhoneMalformed.class);
    }

    @Test
    void refusesAUserNameThatIsTaken() {
        var first = invited("Phạm Văn Chín");
        accounts.create(first, administrator).orThrow();

        assertThat(refusal(named(first.username().toUpperCase(Locale.ROOT), "Người khác")))
                .isEqualTo(new AccountRefusal.UsernameTaken(first.username()));
    }

    @Test
    void createsAWholeProvincesStaffAtOnce() {
        var staff = IntStream.range(0, 1500)
                .mapToObj(i -> holding(
                        invited("Cán bộ số " + i),
                        post("T10." + i % 90, Role.CASE_OFFICER),
                        post("T10." + i % 90, Role.RECEPTION_OFFICER)))
                .toList();

        assertThat(accounts.createAll(staff, administrator).orThrow())
                .hasSize(1500)
                .doesNotHaveDuplicates();
        assertThat(directory.holders(new UnitCode("T10.7"), Role.CASE_OFFICER, TODAY))
                .hasSize(17);
    }

    @Test
    void createsNobodyWhenOneOfManyIsRefused() {
        var good = invited("Trần Văn Tốt");
        var twice = List.of(
                holding(good, post("T11", Role.CASE_OFFICER)),
                holding(invited("Trần Văn Hai"), post("T11", Role.CASE_OFFICER), post("T11", Role.CASE_OFFICER)));

        assertThat(accounts.createAll(twice, administrator))
                .isEqualTo(Outcome.refused(new AccountRefusal.PostHeldAlready(
                        new UnitCode("T11"), Role.CASE_OFFICER, Period.since(LocalDate.of(2025, 7, 1)))));
        assertThat(register.find(good.username())).isEmpty();
    }

    @Test
    void knowsWhoHoldsAPostOnEachDay() {
        var person = accounts.create(invited("Đỗ Thị Em"), administrator).orThrow();
        var unit = SmallProvince.DESK;
        var post = posts.grant(
                        new GrantPost(
                                person, unit, Role.AUDITOR, "Trưởng phòng", Period.since(LocalDate.of(2026, 2, 1))),
                        administrator)
                .orThrow();

        assertThat(directory.holders(unit, Role.AUDITOR, LocalDate.of(2026, 1, 31)))
                .isEmpty();
        assertThat(directory.holders(unit, Role.AUDITOR, LocalDate.of(2026, 2, 1)))
                .containsExactly(new StaffMember(person, post, unit, Role.AUDITOR, "Đỗ Thị Em", "Trưởng phòng"));

        posts.end(post, LocalDate.of(2026, 3, 1), administrator).orThrow();
        assertThat(directory.actor(post, LocalDate.of(2026, 2, 28))).isPresent();
        assertThat(directory.actor(post, LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(posts.end(post, LocalDate.of(2026, 2, 1), administrator))
                .isEqualTo(Outcome.refused(new AccountRefusal.PostEndsBeforeItStarts(LocalDate.of(2026, 2, 1))));
    }

    @Test
    void grantsNoPostInAUnitThatIsNotThere() {
        var person = accounts.create(invited("Mai Văn Không"), administrator).orThrow();
        var nowhere = new UnitCode("T99");
        var command = new GrantPost(person, nowhere, Role.CASE_OFFICER, "Chuyên viên", Period.since(TODAY));

        assertThat(posts.grant(command, administrator))
                .isEqualTo(Outcome.refused(new AccountRefusal.UnitUnknown(nowhere, TODAY)));
    }

    @Test
    void holdsTheSamePostOnceAtATimeAndDifferentOnesTogether() {
        var person = accounts.create(invited("Hồ Văn Giáp"), administrator).orThrow();
        grant(person, Role.CASE_OFFICER, "2026-01-01", "2026-06-01").orThrow();

        assertThat(grant(person, Role.CASE_OFFICER, "2026-05-31", null))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(AccountRefusal.PostHeldAlready.class));
        assertThat(grant(person, Role.CASE_OFFICER, "2026-06-01", null).isDone())
                .isTrue();
        assertThat(grant(person, Role.RECORDS_CLERK, "2026-01-01", null).isDone())
                .isTrue();
        assertThat(directory.posts(person, TODAY))
                .extracting(StaffMember::role)
                .containsExactlyInAnyOrder(Role.CASE_OFFICER, Role.RECORDS_CLERK);
    }

    @Test
    void tellsWhichRolesAreFilledAndWhoPeopleAre() {
        var ids = accounts.createAll(
                        List.of(
                                holding(invited("Lý An"), post("T14.1", Role.CASE_OFFICER)),
                                holding(invited("Lý Bảo"), post("T14.2", Role.AGENCY_HEAD))),
                        administrator)
                .orThrow();
        accounts.disable(ids.get(1), administrator).orThrow();

        assertThat(directory.rolesFilled(List.of(new UnitCode("T14.1"), new UnitCode("T14.2")), TODAY))
                .containsExactly(entry(new UnitCode("T14.1"), Set.of(Role.CASE_OFFICER)));
        assertThat(directory.names(List.of(ids.get(0), ids.get(1), AccountId.next())))
                .containsOnly(entry(ids.get(0), "Lý An"), entry(ids.get(1), "Lý Bảo"));
    }

    @Test
    @Transactional
    void neverLosesItsLastAdministrator() {
        database.sql("update identity.account set disabled_at = created_at").update();
        var ids = accounts.createAll(
                        List.of(
                                holding(invited("Quản trị Một"), post("T15", Role.ADMINISTRATOR)),
                                holding(invited("Quản trị Hai"), post("T15", Role.ADMINISTRATOR))),
                        administrator)
                .orThrow();

        assertThat(accounts.disable(ids.get(0), administrator).isDone()).isTrue();
        assertThat(accounts.disable(ids.get(1), administrator))
                .isEqualTo(Outcome.refused(new AccountRefusal.LastAdministrator()));
        var post = register.posts(ids.get(1)).getFirst();
        assertThat(posts.end(post.id(), TODAY, administrator))
                .isEqualTo(Outcome.refused(new AccountRefusal.LastAdministrator()));
    }

    @Test
    void letsNobodyShutThemselvesOut() {
        var own = new AccountId(administrator.account().value());

        assertThat(accounts.disable(own, administrator)).isEqualTo(Outcome.refused(new AccountRefusal.OwnAccount()));
        assertThat(accounts.resetPassword(own, administrator))
                .isEqualTo(Outcome.refused(new AccountRefusal.OwnAccount()));
    }

    @Test
    void findsPeopleWithoutAccents() {
        var id = accounts.createAll(
                        List.of(holding(invited("Nguyễn Đình Khoẻ 100%"), post("T16", Role.CASE_OFFICER))),
                        administrator)
                .orThrow()
                .getFirst();

        assertThat(found("dinh khoe", "T16")).containsExactly(id);
        assertThat(found("100%", "T16")).containsExactly(id);
        assertThat(found("dinh_khoe", "T16")).isEmpty();
        assertThat(found("dinh khoe", "T17")).isEmpty();
    }

    @Test
    void keepsItsLogFromChange() {
        accounts.create(invited("Người Được Ghi"), administrator).orThrow();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update identity.security_event set actor_name = 'x'")
                        .update())
                .withMessageContaining("append-only");
    }

    private List<AccountId> found(String text, String unit) {
        return register.search(new AccountSearch(text, Optional.of(new UnitCode(unit)), 0)).accounts().stream()
                .map(Account::id)
                .toList();
    }

    private Outcome<PostId, AccountRefusal> grant(AccountId person, Role role, String from, @Nullable String to) {
        var held = new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return posts.grant(new GrantPost(person, SmallProvince.DIVISION, role, "Chuyên viên", held), administrator);
    }

    private static CreateAccount named(String username, String displayName) {
        return new CreateAccount(username, displayName, null, null, new InitialPassword.ByInvitation());
    }

    private AccountRefusal refusal(CreateAccount command) {
        return ((Outcome.Refused<AccountId, AccountRefusal>) accounts.create(command, administrator)).refusal();
    }
}
