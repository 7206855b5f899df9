package vn.motcua.portal.rating;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.CurrentPerson;
import vn.motcua.identity.Public;
import vn.motcua.satisfaction.Degree;
import vn.motcua.satisfaction.Indicator;
import vn.motcua.satisfaction.Invitation;
import vn.motcua.satisfaction.RatingRefusal;
import vn.motcua.satisfaction.Ratings;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** By a link and without signing on; never by somebody on the staff, who would rate themselves. */
@Controller
@Public
@RequestMapping("/rate/{token}")
class RatingController {

    private static final String VIEW = "portal/rating/rating";

    private final Ratings ratings;
    private final CurrentPerson staff;
    private final Clock clock;

    RatingController(Ratings ratings, CurrentPerson staff, Clock clock) {
        this.ratings = ratings;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable String token) {
        return FormPage.show(VIEW, model(token, TypedForm.empty()));
    }

    @PostMapping
    ModelAndView rate(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        var form = TypedForm.of(typed);
        var model = model(token, form);
        if (staff.find().isPresent()) {
            return refusedToStaff(model);
        }
        var degree = form.constant("degree", Degree.class);
        if (degree.isEmpty()) {
            return FormPage.again(VIEW, model, FormErrors.none().add("degree", "satisfaction.degree.needed"));
        }
        return answer(token, form, ratings.rate(token, degree.get()), "degree");
    }

    @PostMapping("/details")
    ModelAndView detail(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        var form = TypedForm.of(typed);
        var model = model(token, form);
        if (staff.find().isPresent()) {
            return refusedToStaff(model);
        }
        var points = new EnumMap<Indicator, Integer>(Indicator.class);
        for (var indicator : Indicator.values()) {
            form.number(indicator.name())
                    .filter(number -> number <= Indicator.MOST_POINTS)
                    .ifPresent(number -> points.put(indicator, number));
        }
        return answer(token, form, ratings.detail(token, points, form.text("comment")), "comment");
    }

    private ModelAndView answer(
            String token, TypedForm form, Outcome<Invitation, RatingRefusal> outcome, String field) {
        return switch (outcome) {
            case Outcome.Done<Invitation, RatingRefusal> _ -> new ModelAndView("redirect:/rate/" + token);
            case Outcome.Refused<Invitation, RatingRefusal>(var refusal) ->
                FormPage.again(VIEW, model(token, form), FormErrors.none().add(field, refusal));
        };
    }

    private static ModelAndView refusedToStaff(Map<String, Object> model) {
        return FormPage.again(VIEW, model, FormErrors.none().add("rating", "satisfaction.staff"));
    }

    private Map<String, Object> model(String token, TypedForm form) {
        var invitation = ratings.find(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var model = new HashMap<String, Object>();
        model.put("invitation", invitation);
        model.put("address", "/rate/" + token);
        model.put("form", form);
        model.put("ended", invitation.hasEnded(clock.instant()));
        model.put("isStaff", staff.find().isPresent());
        return model;
    }
}
