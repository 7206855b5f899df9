package vn.motcua.control.accounts;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Allow;
import vn.motcua.identity.Invitation;
import vn.motcua.identity.SecondFactors;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;

/** One account: read it, and what an administrator does with it. */
@Controller("staffAccountController")
@Allow(Role.ADMINISTRATOR)
@RequestMapping("/control/accounts/{id}")
class AccountController {

    private final AccountPages pages;
    private final Accounts accounts;
    private final SecondFactors secondFactors;

    AccountController(AccountPages pages, Accounts accounts, SecondFactors secondFactors) {
        this.pages = pages;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
    }

    @Allow({Role.ADMINISTRATOR, Role.AUDITOR})
    @GetMapping
    ModelAndView show(@PathVariable UUID id, Page page, @RequestParam(defaultValue = "") String done) {
        return pages.show(new AccountId(id), page, done);
    }

    @PostMapping("/disablements")
    ModelAndView disable(@PathVariable UUID id, Page page, Actor.Staff actor) {
        return after(accounts.disable(new AccountId(id), actor), id, page, "disabled");
    }

    @PostMapping("/enablements")
    ModelAndView enable(@PathVariable UUID id, Page page, Actor.Staff actor) {
        return after(accounts.enable(new AccountId(id), actor), id, page, "enabled");
    }

    @PostMapping("/unlockings")
    ModelAndView unlock(@PathVariable UUID id, Page page, Actor.Staff actor) {
        return after(accounts.unlock(new AccountId(id), actor), id, page, "unlocked");
    }

    @PostMapping("/session-ends")
    ModelAndView endSessions(@PathVariable UUID id, Page page, Actor.Staff actor) {
        return after(accounts.endSessions(new AccountId(id), actor), id, page, "sessions-ended");
    }

    @PostMapping("/second-factor-demands")
    ModelAndView demandSecondFactor(
            @PathVariable UUID id,
            Page page,
            Actor.Staff actor,
            @RequestParam(defaultValue = "true") boolean required) {
        var outcome = secondFactors.require(new AccountId(id), required, actor);
        return after(outcome, id, page, required ? "second-factor-required" : "second-factor-not-required");
    }

    @PostMapping("/second-factor-removals")
    ModelAndView removeSecondFactor(@PathVariable UUID id, Page page, Actor.Staff actor) {
        return after(secondFactors.remove(new AccountId(id), actor), id, page, "second-factor-removed");
    }

    /** The link is shown in the answer itself: it is known to nobody a moment later. */
    @PostMapping("/invitations")
    ModelAndView invite(@PathVariable UUID id, Page page, Actor.Staff actor) {
        return switch (accounts.resetPassword(new AccountId(id), actor)) {
            case Outcome.Done<Invitation, AccountRefusal>(var invitation) ->
                new ModelAndView(
                        "control/accounts/invitation",
                        Map.of("id", id.toString(), "link", link(invitation), "expiresAt", invitation.expiresAt()));
            case Outcome.Refused<Invitation, AccountRefusal>(var refusal) -> refused(refusal, id, page);
        };
    }

    private static String link(Invitation invitation) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("invitations", invitation.token())
                .toUriString();
    }

    private ModelAndView after(Outcome<AccountId, AccountRefusal> outcome, UUID id, Page page, String done) {
        return switch (outcome) {
            case Outcome.Done<AccountId, AccountRefusal> _ ->
                new ModelAndView("redirect:/control/accounts/" + id + "?done=" + done);
            case Outcome.Refused<AccountId, AccountRefusal>(var refusal) -> refused(refusal, id, page);
        };
    }

    private ModelAndView refused(AccountRefusal refusal, UUID id, Page page) {
        return pages.again(new AccountId(id), page, FormErrors.none().add("acts", refusal));
    }
}
