package vn.motcua.feedback.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.NewFeedback;
import vn.motcua.feedback.Sender;
import vn.motcua.feedback.Way;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TypedText;

/** Reads a feedback as somebody typed it. */
public final class Reading {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"']{1,64}@[^@\\s<>\"']+\\.[^@\\s<>\"'.]{2,}");

    private Reading() {}

    /** The same with clean texts, or what is wrong with it. */
    public static Outcome<NewFeedback, FeedbackRefusal> of(NewFeedback typed) {
        var matter = new Matter(
                TypedText.line(typed.matter().subject()),
                TypedText.clean(typed.matter().content()),
                typed.matter().about(),
                TypedText.line(typed.matter().dossier()),
                typed.matter().procedure());
        var sender = typed.sender();
        var phone = PhoneNumber.read(TypedText.line(sender.phone())).map(PhoneNumber::digits);
        var read = new NewFeedback(
                typed.way(),
                typed.kind(),
                matter,
                new Sender(
                        TypedText.line(sender.name()),
                        phone.orElse(""),
                        TypedText.line(sender.email()),
                        TypedText.line(sender.address())),
                typed.requestKey());
        return faultOf(matter, typed)
                .or(() -> faultOf(read.sender(), typed.way()))
                .or(() -> phone.isEmpty() && !sender.phone().isBlank()
                        ? Optional.of(new FeedbackRefusal.NotAPhone())
                        : Optional.empty())
                .or(() -> mustBeReached(typed.way()) && !read.sender().canBeReached()
                        ? Optional.of(new FeedbackRefusal.NoWayToReach())
                        : Optional.empty())
                .<Outcome<NewFeedback, FeedbackRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(read));
    }

    /** A question may be asked in one line. */
    private static Optional<FeedbackRefusal> faultOf(Matter matter, NewFeedback typed) {
        boolean needsContent = typed.way() != Way.RATING && typed.kind() != FeedbackClass.QUESTION;
        return text("subject", matter.subject(), Matter.LONGEST_SUBJECT, true)
                .or(() -> text("content", matter.content(), Matter.LONGEST_CONTENT, needsContent))
                .or(() -> text("dossier", matter.dossier(), Matter.LONGEST_DOSSIER, false));
    }

    private static Optional<FeedbackRefusal> faultOf(Sender sender, Way way) {
        return text("name", sender.name(), Sender.LONGEST_NAME, way != Way.RATING)
                .or(() -> text("address", sender.address(), Sender.LONGEST_ADDRESS, false))
                .or(() -> sender.email().isEmpty() || isEmail(sender.email())
                        ? Optional.empty()
                        : Optional.of(new FeedbackRefusal.NotAnEmail()));
    }

    private static boolean isEmail(String text) {
        return text.length() <= Sender.LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    /** Who writes by themselves wants an answer; who stands at the counter has one. */
    private static boolean mustBeReached(Way way) {
        return way == Way.WEB;
    }

    private static Optional<FeedbackRefusal> text(String field, String text, int longest, boolean isNeeded) {
        return text.length() > longest || (isNeeded && text.isEmpty())
                ? Optional.of(new FeedbackRefusal.TextNeeded(field, longest))
                : Optional.empty();
    }
}
