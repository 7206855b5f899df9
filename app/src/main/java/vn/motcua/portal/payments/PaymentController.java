package vn.motcua.portal.payments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Public;
import vn.motcua.organisation.UnitNames;
import vn.motcua.payment.Checkout;
import vn.motcua.payment.ElectronicReceipts;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.Platforms;
import vn.motcua.payment.Transfers;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;

/**
 * The payer's page: how much and why, the ways to pay, and whether it is paid. The address holds a secret and tells nothing
 * of the payer; coming back from a platform decides nothing, only what the platform itself tells us does.
 */
@Controller
@Public
@RequestMapping("/payments/{reference}/{secret}")
class PaymentController {

    private static final String VIEW = "portal/payments/payment";

    private final PaymentOrders orders;
    private final Checkout checkout;
    private final Platforms platforms;
    private final Transfers transfers;
    private final ElectronicReceipts receipts;
    private final UnitNames units;

    PaymentController(
            PaymentOrders orders,
            Checkout checkout,
            Platforms platforms,
            Transfers transfers,
            ElectronicReceipts receipts,
            UnitNames units) {
        this.orders = orders;
        this.checkout = checkout;
        this.platforms = platforms;
        this.transfers = transfers;
        this.receipts = receipts;
        this.units = units;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String reference, @PathVariable String secret, HttpServletResponse response, Page page) {
        return page(find(reference, secret), FormErrors.none(), response, page);
    }

    @PostMapping("/attempts")
    ModelAndView begin(
            @PathVariable String reference,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String platform,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page) {
        var order = find(reference, secret);
        if (platforms.find(platform).isEmpty()) {
            return refused(order, new PaymentRefusal.NoSuchPlatform(), response, page);
        }
        var back = ServletUriComponentsBuilder.fromContextPath(request)
                .path(order.path() + "/return")
                .build()
                .toUri();
        return switch (checkout.begin(order, platform, back, request.getRemoteAddr())) {
            case Outcome.Done<URI, PaymentRefusal>(var leads) -> to(leads.toString());
            case Outcome.Refused<URI, PaymentRefusal>(var refusal) -> refused(order, refusal, response, page);
        };
    }

    /** Where a platform leads the browser; also what the button does that looks whether the money came. */
    @GetMapping("/return")
    ModelAndView back(@PathVariable String reference, @PathVariable String secret) {
        var order = checkout.ask(find(reference, secret));
        return to(order.path());
    }

    /** The code as a picture to be saved; a phone cannot photograph itself. */
    @GetMapping("/vietqr.png")
    ResponseEntity<byte[]> picture(@PathVariable String reference, @PathVariable String secret) {
        var order = find(reference, secret);
        if (!order.state().isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return transfers
                .codeFor(order)
                .map(code -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"vietqr-" + order.reference() + ".png\"")
                        .body(QrPicture.png(code.text())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView refused(PaymentOrder order, PaymentRefusal refusal, HttpServletResponse response, Page page) {
        var now = orders.find(order.reference().value()).orElse(order);
        var again = page(now, FormErrors.none().add("platform", refusal), response, page);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(PaymentOrder order, FormErrors errors, HttpServletResponse response, Page page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var day = LocalDate.ofInstant(order.openedAt(), WorkingCalendar.ZONE);
        var model = new HashMap<String, @Nullable Object>();
        model.put("order", order);
        model.put("unit", units.of(order.unit(), day, page.language().locale()));
        model.put("receipt", receipts.offered(order));
        model.put("platforms", platforms.all());
        model.put(
                "transfer",
                order.state().isOpen()
                        ? transfers
                                .codeFor(order)
                                .map(code -> TransferView.of(code, transfers.accountFor(order)))
                                .orElse(null)
                        : null);
        model.put("errors", errors);
        return new ModelAndView(VIEW, model);
    }

    private static ModelAndView to(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }

    private PaymentOrder find(String reference, String secret) {
        return orders.find(reference, secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
