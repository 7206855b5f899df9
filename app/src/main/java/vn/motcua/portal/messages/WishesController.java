package vn.motcua.portal.messages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.notification.KindRule;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageLimits;
import vn.motcua.notification.Preferences;
import vn.motcua.notification.Wishes;

/** Asks the applicant by which ways, in which language and of what they want to be told. */
@Controller
@AllowApplicant
@RequestMapping("/my/messages/wishes")
class WishesController {

    private final CurrentApplicant current;
    private final Preferences preferences;
    private final MessageLimits limits;

    WishesController(CurrentApplicant current, Preferences preferences, MessageLimits limits) {
        this.current = current;
        this.preferences = preferences;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView form() {
        return whose().map(number -> new ModelAndView(
                        "portal/messages/wishes",
                        Map.of(
                                "wishes", preferences.of(number),
                                "kinds", preferences.kinds(),
                                "quiet", limits.quiet(MessageChannel.SMS),
                                "channels", offered())))
                .orElseGet(() -> new ModelAndView("redirect:/my/messages"));
    }

    /** What is unknown in the form is nothing that was wished. @param wanted the kinds that were left ticked */
    @PostMapping
    ModelAndView keep(
            @RequestParam(defaultValue = "VI") String language,
            @RequestParam(name = "channel", required = false) @Nullable List<String> channels,
            @RequestParam(name = "wanted", required = false) @Nullable List<String> wanted) {
        var chosen = offered().stream()
                .filter(each -> channels != null && channels.contains(each.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageChannel.class)));
        var declined = preferences.kinds().stream()
                .filter(rule -> !rule.mandatory())
                .map(KindRule::kind)
                .filter(kind -> wanted == null || !wanted.contains(kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageKind.class)));
        whose().ifPresent(number -> preferences.keep(number, new Wishes(language(language), chosen, declined)));
        return new ModelAndView("redirect:/my/messages");
    }

    private static MessageLanguage language(String text) {
        return Arrays.stream(MessageLanguage.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(MessageLanguage.VI);
    }

    /** A channel that the installation has not yet is offered all the same when it is a common one. */
    private Set<MessageChannel> offered() {
        var offered = EnumSet.of(MessageChannel.EMAIL, MessageChannel.SMS);
        offered.addAll(preferences.channels());
        return offered;
    }

    private Optional<String> whose() {
        return current.get().provenIdentifier();
    }
}
