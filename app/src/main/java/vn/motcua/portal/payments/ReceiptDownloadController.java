package vn.motcua.portal.payments;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.identity.Public;
import vn.motcua.payment.ElectronicReceipt;
import vn.motcua.payment.ElectronicReceipt.Form;
import vn.motcua.payment.ElectronicReceipts;
import vn.motcua.payment.PaymentOrders;

/** Takes the receipt home, from the payer's page and with its secret. */
@Controller
@Public
@RequestMapping("/payments/{reference}/{secret}")
class ReceiptDownloadController {

    private final PaymentOrders orders;
    private final ElectronicReceipts receipts;

    ReceiptDownloadController(PaymentOrders orders, ElectronicReceipts receipts) {
        this.orders = orders;
        this.receipts = receipts;
    }

    @GetMapping("/receipt.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String reference, @PathVariable String secret) {
        return download(reference, secret, Form.PDF, MediaType.APPLICATION_PDF);
    }

    @GetMapping("/receipt.xml")
    ResponseEntity<byte[]> xml(@PathVariable String reference, @PathVariable String secret) {
        return download(reference, secret, Form.XML, MediaType.APPLICATION_XML);
    }

    private ResponseEntity<byte[]> download(String reference, String secret, Form form, MediaType type) {
        return orders.find(reference, secret)
                .flatMap(order -> receipts.give(order, form))
                .map(receipt -> answer(receipt, type))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> answer(ElectronicReceipt receipt, MediaType type) {
        var name = ContentDisposition.attachment()
                .filename(receipt.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(receipt.content());
    }
}
