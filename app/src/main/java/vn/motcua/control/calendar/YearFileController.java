package vn.motcua.control.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CalendarRefusal;
import vn.motcua.calendar.CalendarRefusal.FileRefused;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.FileFault;
import vn.motcua.calendar.YearPreview;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Loading the special days of whole years from a file: upload, look at what would change, load. */
@Controller
@Allow(Role.ADMINISTRATOR)
class YearFileController {

    private static final String FORM = "control/calendar/file";
    private static final String PREVIEW = "control/calendar/preview";

    private final CalendarRegister register;

    YearFileController(CalendarRegister register) {
        this.register = register;
    }

    @GetMapping("/control/calendar/files/new")
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("faults", List.of()));
    }

    @PostMapping("/control/calendar/previews")
    ModelAndView preview(@RequestParam MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            var errors = FormErrors.none().add("file", "control.calendar.file.missing");
            return FormPage.again(FORM, Map.of("faults", List.of()), errors);
        }
        long revision = register.revision();
        var content = file.getBytes();
        return switch (register.preview(content)) {
            case Outcome.Done(var years) -> FormPage.show(PREVIEW, preview(years, content, revision));
            case Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    @PostMapping("/control/calendar/imports")
    ModelAndView load(@RequestParam String content, @RequestParam Map<String, String> fields, Actor.Staff actor) {
        var file = content.getBytes(UTF_8);
        return switch (register.load(file, Fields.revision(fields), actor)) {
            case Outcome.Done(var years) ->
                new ModelAndView("redirect:/control/calendar/years/%d?done=loaded"
                        .formatted(years.getFirst().year()));
            case Outcome.Refused(CalendarRefusal.ChangedMeanwhile meanwhile) -> again(file, meanwhile);
            case Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    /** The preview against the calendar as it is now. */
    private ModelAndView again(byte[] file, CalendarRefusal.ChangedMeanwhile meanwhile) {
        long revision = register.revision();
        var errors = FormErrors.none().add("load", meanwhile);
        return switch (register.preview(file)) {
            case Outcome.Done(var years) -> FormPage.again(PREVIEW, preview(years, file, revision), errors);
            case Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    private static ModelAndView refused(CalendarRefusal refusal) {
        List<FileFault> faults = refusal instanceof FileRefused(var found) ? found : List.of();
        return FormPage.again(FORM, Map.of("faults", faults), FormErrors.none().add("file", refusal));
    }

    private static Map<String, Object> preview(List<YearPreview> years, byte[] content, long revision) {
        return Map.of("years", years, "content", new String(content, UTF_8), "revision", revision);
    }
}
