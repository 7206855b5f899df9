package vn.motcua.fees;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.payment.AmountDue;

/**
 * What one way of filing would cost today, said before anybody files.
 *
 * @param due the lines whose amount is known; none where nothing is to be paid
 * @param isSettledLater whether an officer has yet to say how much, or how much more
 * @param lastDay until when it holds; null while no end is known
 * @param exempt groups of people who pay less or nothing once they show the proof, such as {@code Hộ nghèo}
 */
public record FeeOffer(
        AmountDue due, boolean isSettledLater, @Nullable LocalDate lastDay, List<String> exempt) {

    public FeeOffer {
        exempt = List.copyOf(exempt);
    }
}
