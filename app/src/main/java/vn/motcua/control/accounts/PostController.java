package vn.motcua.control.accounts;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.Allow;
import vn.motcua.identity.Posts;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;

/** Gives people posts and ends them. */
@Controller("accountPostController")
@Allow(Role.ADMINISTRATOR)
@RequestMapping("/control/accounts/{id}/posts")
class PostController {

    private final AccountPages pages;
    private final Posts posts;
    private final UnitChoices units;

    PostController(AccountPages pages, Posts posts, UnitChoices units) {
        this.pages = pages;
        this.posts = posts;
        this.units = units;
    }

    @PostMapping
    ModelAndView grant(@PathVariable UUID id, Page page, Actor.Staff actor, PostForm form) {
        var account = new AccountId(id);
        var errors = FormErrors.none();
        var command = form.check(account, units.like(form.unitText()), errors);
        if (command.isEmpty()) {
            return pages.again(account, page, form, errors);
        }
        return switch (posts.grant(command.get(), actor)) {
            case Outcome.Done<PostId, AccountRefusal> _ -> done(id, "post-granted");
            case Outcome.Refused<PostId, AccountRefusal>(var refusal) ->
                pages.again(account, page, form, errors.add(PostForm.fieldOf(refusal), refusal));
        };
    }

    @PostMapping("/{post}/ends")
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID post, Page page, Actor.Staff actor, EndForm form) {
        var account = new AccountId(id);
        var field = "end-" + post;
        var day = form.day();
        if (day.isEmpty()) {
            return pages.again(account, page, FormErrors.none().add(field, "control.accounts.post.to.wrong"));
        }
        return switch (posts.end(new PostId(post), day.get(), actor)) {
            case Outcome.Done<PostId, AccountRefusal> _ -> done(id, "post-ended");
            case Outcome.Refused<PostId, AccountRefusal>(var refusal) ->
                pages.again(account, page, FormErrors.none().add(field, refusal));
        };
    }

    private static ModelAndView done(UUID id, String what) {
        return new ModelAndView("redirect:/control/accounts/" + id + "?done=" + what);
    }
}
