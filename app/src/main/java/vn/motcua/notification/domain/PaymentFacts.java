package vn.motcua.notification.domain;

import java.text.NumberFormat;
import java.util.Map;
import vn.motcua.dossier.Dossier;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.Variable;
import vn.motcua.payment.Receipt;
import vn.motcua.shared.Money;

/** What is known of money that is asked for anew, came in or went back, in words. */
public final class PaymentFacts {

    private PaymentFacts() {}

    /**
     * @param unit the name of the unit to turn to
     * @param link where dossiers can be followed
     * @param check where the receipt is verified
     */
    public static Map<Variable, String> ofReceipt(
            Dossier dossier, Receipt receipt, String amount, String unit, String link, String check) {
        var facts = Facts.of(dossier, unit, link);
        facts.put(Variable.AMOUNT, amount);
        facts.put(Variable.RECEIPT, receipt.series() + " " + receipt.serial());
        facts.put(Variable.CHECK, check);
        return facts;
    }

    /**
     * @param unit the name of the unit to turn to
     * @param link where dossiers can be followed
     */
    public static Map<Variable, String> ofMoneyGivenBack(Dossier dossier, String amount, String unit, String link) {
        var facts = Facts.of(dossier, unit, link);
        facts.put(Variable.AMOUNT, amount);
        return facts;
    }

    /**
     * @param said the amount and what it is for
     * @param unit the name of the unit to turn to
     * @param link where dossiers can be followed
     */
    public static Map<Variable, String> ofAmountCorrected(Dossier dossier, String said, String unit, String link) {
        var facts = Facts.of(dossier, unit, link);
        facts.put(Variable.REASON, Facts.cut(said));
        return facts;
    }

    public static String amount(Money money, MessageLanguage language) {
        var number = NumberFormat.getIntegerInstance(language.locale()).format(money.dong());
        return language == MessageLanguage.VI ? number + " đồng" : number + " VND";
    }
}
