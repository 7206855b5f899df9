package vn.motcua.control.post;

import org.jspecify.annotations.Nullable;
import vn.motcua.post.NewLabelForm;

/** A form of numbers as it was typed. */
public record LabelFormForm(String carrier, String shape, String checked, String example) {

    static final LabelFormForm EMPTY = new LabelFormForm(null, null, null, null);

    public LabelFormForm(
            @Nullable String carrier, @Nullable String shape, @Nullable String checked, @Nullable String example) {
        this.carrier = text(carrier);
        this.shape = text(shape);
        this.checked = text(checked);
        this.example = text(example);
    }

    public boolean isChecked() {
        return checked.equals("yes");
    }

    NewLabelForm command() {
        return new NewLabelForm(carrier, shape, isChecked(), example);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
