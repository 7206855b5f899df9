package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import vn.motcua.applicant.Applicant;
import vn.motcua.identity.SessionToken;
import vn.motcua.notification.wiring.Sending;
import vn.motcua.shared.Role;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.eid.EidServer;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.SignedOnPeople;
import vn.motcua.testing.Staff;

/**
 * A story: people do things in a browser, and what they see is right.
 *
 * <p>When it ends, no browser may have complained: no error in the console, none of the content security policy.
 */
public abstract class Story {

    private final List<Visitor> visitors = new ArrayList<>();

    /** A citizen with a phone. */
    protected Visitor asCitizen() {
        return asCitizen(Screen.PHONE);
    }

    protected Visitor asCitizen(Screen screen) {
        return visitor(screen, true);
    }

    /** A citizen whose browser runs no scripts. */
    protected Visitor asCitizenWithoutScripts(Screen screen) {
        return visitor(screen, false);
    }

    /** A new officer who is signed in at a desk, under one post. */
    protected Visitor asStaff(Role role, String unit) {
        return asStaff(role, unit, Screen.DESKTOP, true);
    }

    /** The same at another screen, or with a browser that runs no scripts. */
    protected Visitor asStaff(Role role, String unit, Screen screen, boolean scripts) {
        People people = door(People.class);
        SessionToken session = people.signIn(people.create(Staff.post(unit, role)));
        return visitor(screen, scripts).holding("motcua-session", session.value());
    }

    /** A citizen with a phone and a new number, signed on at the portal. */
    protected Visitor asApplicant(String name) {
        return asApplicant(name, Screen.PHONE, true);
    }

    /** The same with this personal number. */
    protected Visitor asApplicant(String name, String number) {
        SignedOnPeople people = door(SignedOnPeople.class);
        return visitor(Screen.PHONE, true).holding("motcua-applicant", people.session(people.citizen(name, number)));
    }

    /** Somebody who signs on with several phones, or several times. */
    protected Applicant person(String name) {
        return door(SignedOnPeople.class).citizen(name);
    }

    /** That person with a phone, signed on at the portal. */
    protected Visitor asApplicant(Applicant person) {
        return signsOn(visitor(Screen.PHONE, true), person);
    }

    /** The same over another way to the product, such as a {@link SlowLine}. */
    protected Visitor asApplicantOver(String address, Applicant person) {
        Visitor visitor = new Visitor(Chromium.browser(), address, Screen.PHONE, true);
        visitors.add(visitor);
        return signsOn(visitor, person);
    }

    /** The person signs on in this browser. */
    protected Visitor signsOn(Visitor visitor, Applicant person) {
        return visitor.holding("motcua-applicant", door(SignedOnPeople.class).session(person));
    }

    /** The same at another screen, or with a browser that runs no scripts. */
    protected Visitor asApplicant(String name, Screen screen, boolean scripts) {
        SignedOnPeople people = door(SignedOnPeople.class);
        return visitor(screen, scripts).holding("motcua-applicant", people.session(people.citizen(name)));
    }

    /** The person with this account, after signing in on the page for it. */
    protected Visitor signIn(String username, String password) {
        return visitor(Screen.DESKTOP, true)
                .opens("/sign-in")
                .types("Tên đăng nhập", username)
                .types("Mật khẩu", password)
                .presses("Đăng nhập");
    }

    /** Where the product answers, such as {@code http://localhost:40123}. */
    protected String address() {
        return Product.address();
    }

    /** The e-ID provider, for people it shall know. */
    protected EidServer eid() {
        return OutsideWorld.EID;
    }

    /** What goes wrong in the systems outside; whoever sets something puts it right again. */
    protected Faults faultsOutside() {
        return OutsideWorld.FAULTS;
    }

    /** Somebody who looks at every phone of the province, when all messages that waited have been sent. */
    protected Visitor whoReadsEveryPhone() {
        door(Sending.class).round();
        return asCitizen().opens(OutsideWorld.phones());
    }

    /** The clock of the product; move it to let time pass. */
    protected MovableClock clock() {
        return Product.clock();
    }

    /** A front door of the product, for what must have happened before the story begins. */
    protected <T> T door(Class<T> type) {
        return Product.door(type);
    }

    private Visitor visitor(Screen screen, boolean scripts) {
        Visitor visitor = new Visitor(Chromium.browser(), Product.address(), screen, scripts);
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    void everyoneLeavesWithoutComplaint() {
        var complaints =
                visitors.stream().flatMap(visitor -> visitor.leaves().stream()).toList();
        assertThat(complaints).as("what the browsers complained about").isEmpty();
    }
}
