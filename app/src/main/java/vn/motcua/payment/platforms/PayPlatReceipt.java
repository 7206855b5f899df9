package vn.motcua.payment.platforms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.payment.AmountDue.Position;
import vn.motcua.payment.BankAccount;
import vn.motcua.payment.BankAccounts;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.PaymentOrder;

/** {@code ThongTinBienLai}: what the platform prints on its receipt. Fields for fines are left out. */
final class PayPlatReceipt {

    private static final String FEES = "2";
    private static final String FEE = "1";
    private static final String CHARGE = "2";
    private static final BankAccount NONE = new BankAccount("", "", "");

    private final BankAccounts accounts;

    PayPlatReceipt(BankAccounts accounts) {
        this.accounts = accounts;
    }

    Map<String, Object> of(PaymentOrder order, String unitName) {
        var account = accounts.of(order.unit()).orElse(NONE);
        var receipt = new LinkedHashMap<String, Object>();
        receipt.put("MaDichVu", FEES);
        receipt.put("MaDonVi", order.unit().value());
        receipt.put("TenDonVi", unitName);
        receipt.put("MaHoSo", order.subject().label());
        receipt.put("TKThuHuong", account.number());
        receipt.put("MaNHThuHuong", account.bank());
        receipt.put("TenTKThuHuong", account.holder());
        receipt.put("NoiDungThanhToan", "Thanh toan " + order.subject().label());
        receipt.put("HoTenNguoiNop", order.payer().name());
        receipt.put("SoCMNDNguoiNop", order.payer().identifier());
        receipt.put("DiaChiNguoiNop", order.payer().address());
        receipt.put(
                "PhiLePhi",
                order.due().positions().stream().map(PayPlatReceipt::line).toList());
        receipt.put("DSKhoanNop", List.of());
        return receipt;
    }

    private static Map<String, String> line(Position position) {
        var line = position.line();
        return Map.of(
                "LoaiPhiLePhi", line.kind() == DueKind.CHARGE ? CHARGE : FEE,
                "MaPhiLePhi", line.code(),
                "TenPhiLePhi", line.name(),
                "SoTien", String.valueOf(position.due().dong()));
    }
}
