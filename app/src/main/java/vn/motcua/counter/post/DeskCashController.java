package vn.motcua.counter.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.post.Cash;
import vn.motcua.post.CashDay;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.Remittance;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.Csv;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** Fees that agents bring to the desk: counting them, and the account of a day. */
@Controller
@RequestMapping("/counter/post")
@Allow(Role.RECEPTION_OFFICER)
class DeskCashController {

    private static final String PAGE = "counter/post/cash";

    private final Cash cash;
    private final PostDesk desk;

    DeskCashController(Cash cash, PostDesk desk) {
        this.cash = cash;
        this.desk = desk;
    }

    @GetMapping("/cash")
    ModelAndView day(DateField day, Actor.Staff officer, Page page) {
        return FormPage.show(PAGE, model(day, "", "", "", officer, page));
    }

    /** The account of the day, in đồng, for the accountant. */
    @GetMapping("/cash/list")
    ResponseEntity<byte[]> list(DateField day, Actor.Staff officer, Page page) {
        LocalDate of = day.date().orElseGet(desk::today);
        var heading = Stream.of("agent", "office", "before", "collected", "brought", "open", "difference")
                .map(column -> page.t("post.cash.list." + column))
                .toList();
        var lines = cash.dayOfDesk(officer.unit(), of).stream().map(line -> row(line, page));
        return Csv.download(
                "thu-ho-" + of + ".csv",
                Stream.concat(Stream.of(heading), lines).toList());
    }

    private List<String> row(CashDay line, Page page) {
        var fees = line.fees();
        return List.of(
                line.agentName(),
                desk.name(line.office(), page),
                String.valueOf(fees.before().dong()),
                String.valueOf(fees.collected().dong()),
                String.valueOf(fees.broughtOnTheDay().dong()),
                String.valueOf(fees.open().dong()),
                String.valueOf(line.difference()));
    }

    @PostMapping("/remittances/{id}/counts")
    ModelAndView count(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String counted,
            @RequestParam(defaultValue = "") String remark,
            Actor.Staff officer,
            Page page) {
        var digits = counted.replaceAll("[.\\s]", "");
        if (!digits.matches("[0-9]{1,12}")) {
            return FormPage.again(
                    PAGE,
                    model(DateField.EMPTY, id.toString(), counted, remark, officer, page),
                    FormErrors.none().add("counted-" + id, "post.amount.wrong"));
        }
        return switch (cash.count(id, new Money(Long.parseLong(digits)), remark, officer)) {
            case Outcome.Done<Remittance, PostRefusal> _ -> new ModelAndView("redirect:/counter/post/cash");
            case Outcome.Refused<Remittance, PostRefusal>(var refusal) ->
                FormPage.again(
                        PAGE,
                        model(DateField.EMPTY, id.toString(), counted, remark, officer, page),
                        FormErrors.none().add("remark-" + id, refusal));
        };
    }

    private Map<String, Object> model(
            DateField typed, String typedFor, String counted, String remark, Actor.Staff officer, Page page) {
        LocalDate day = typed.date().orElseGet(desk::today);
        var lines = cash.dayOfDesk(officer.unit(), day);
        return new HashMap<>(Map.of(
                "day",
                day,
                "lines",
                lines,
                "brought",
                cash.broughtTo(officer.unit()),
                "names",
                lines.stream()
                        .map(CashDay::desk)
                        .distinct()
                        .collect(Collectors.toMap(each -> each, each -> desk.name(each, page))),
                "typedFor",
                typedFor,
                "counted",
                counted,
                "remark",
                remark));
    }
}
