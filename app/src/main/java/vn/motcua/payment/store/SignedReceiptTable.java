package vn.motcua.payment.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.ElectronicReceipt;

/** Electronic receipts as they were signed. */
@Repository
public class SignedReceiptTable {

    private final JdbcClient database;

    SignedReceiptTable(JdbcClient database) {
        this.database = database;
    }

    public Optional<byte[]> find(UUID order, ElectronicReceipt.Form form, boolean refunded) {
        return database.sql("""
                        select content from payment.signed_receipt
                        where payment_order = :order and form = :form and refunded = :refunded
                        """)
                .param("order", order)
                .param("form", form.name())
                .param("refunded", refunded)
                .query(byte[].class)
                .optional();
    }

    /** Keeps it; of two that were signed at once the first stays. */
    public byte[] keep(UUID order, ElectronicReceipt.Form form, boolean refunded, byte[] content, Instant at) {
        database.sql("""
                        insert into payment.signed_receipt (payment_order, form, refunded, content, sha256, signed_at)
                        values (:order, :form, :refunded, :content, :sha256, :at) on conflict do nothing
                        """)
                .param("order", order)
                .param("form", form.name())
                .param("refunded", refunded)
                .param("content", content)
                .param("sha256", hash(content))
                .param("at", OrderTable.utc(at))
                .update();
        return find(order, form, refunded).orElseThrow();
    }

    /** The order whose receipt just this file is. */
    public Optional<UUID> orderOf(byte[] content) {
        return database.sql("select payment_order from payment.signed_receipt where sha256 = :sha256")
                .param("sha256", hash(content))
                .query(UUID.class)
                .optional();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
