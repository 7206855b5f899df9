package vn.motcua.portal.payments;

import vn.motcua.payment.BankAccount;
import vn.motcua.payment.VietQr;

/**
 * A transfer as the page shows it.
 *
 * @param size of the picture's side, in squares
 * @param path of its dark squares, one unit each
 */
public record TransferView(BankAccount account, String purpose, int size, String path) {

    static TransferView of(VietQr code, BankAccount account) {
        var picture = QrPicture.matrix(code.text());
        return new TransferView(account, code.purpose(), picture.getWidth(), QrPicture.path(picture));
    }
}
