package vn.motcua.notification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Money;

/**
 * A template filled with a sample.
 *
 * @param text empty while it cannot be filled
 * @param asIs how it is counted with its marks; null on other channels than short messages
 * @param withoutMarks the same with the marks taken off
 */
public record TemplatePreview(
        String subject,
        Optional<String> text,
        @Nullable Count asIs,
        @Nullable Count withoutMarks,
        List<TemplateFault> faults) {

    public TemplatePreview {
        faults = List.copyOf(faults);
    }

    /**
     * A short message as it is paid for.
     *
     * @param isGsm whether it fits the GSM alphabet, with 160 characters a part and not 70
     * @param cost null while no budget says what a part costs
     */
    public record Count(
            boolean isGsm, int length, int parts, @Nullable Money cost) {}
}
