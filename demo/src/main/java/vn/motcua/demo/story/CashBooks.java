package vn.motcua.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.demo.province.Province;
import vn.motcua.payment.Difference;
import vn.motcua.payment.Refund;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What the control office does about money at the end of each day: compares, settles, gives back. */
final class CashBooks {

    /** What came up in the last days is left to whoever looks at the story. */
    private static final Duration LEFT_OPEN = Duration.ofDays(5);

    private final Story story;
    private final PublicDoors.Money doors;
    private final Roster roster;
    private final Evening evening = new Evening();
    private @Nullable LocalDate last;

    CashBooks(Story story, PublicDoors.Money doors, Roster roster) {
        this.story = story;
        this.doors = doors;
        this.roster = roster;
    }

    /** Once a day. */
    void pass(Instant now) {
        evening.begins(now).ifPresent(today -> close(today, now));
    }

    private void close(LocalDate today, Instant now) {
        var since = last == null ? today.minusDays(1) : last;
        last = today;
        doors.platform().tellLateNotices();
        since.datesUntil(today).forEach(this::compare);
        if (now.isBefore(story.to().minus(LEFT_OPEN))) {
            settle();
            giveBack();
        }
    }

    private void compare(LocalDate day) {
        doors.reconciliations().run(doors.platform().code(), day).orThrow();
    }

    private void settle() {
        doors.reconciliations().differences().stream()
                .filter(each -> !each.isSettled())
                .forEach(each -> doors.reconciliations()
                        .settle(each.id(), note(each.kind()), somebody(0))
                        .orThrow());
    }

    private static String note(Difference.Kind kind) {
        return switch (kind) {
            case MISSING_HERE -> "Đã đối chiếu với nền tảng, ghi nhận thủ công và báo người nộp";
            case MISSING_THERE -> "Nền tảng xác nhận ghi vào sao kê ngày sau";
            case AMOUNT_DIFFERS -> "Đã yêu cầu nền tảng giải trình";
            case TO_GIVE_BACK -> "Đã lập đề nghị hoàn tiền";
        };
    }

    /** Another person than whoever asked; one in five is not given back. */
    private void giveBack() {
        for (var refund : doors.refunds().latest()) {
            if (refund.state() == Refund.State.ASKED) {
                decide(refund);
            }
        }
    }

    private void decide(Refund refund) {
        int drawn = Math.floorMod(refund.label().hashCode(), 5);
        if (drawn == 0) {
            doors.refunds()
                    .reject(refund.id(), "Đã kiểm tra, mức thu đúng quy định", somebody(1))
                    .orThrow();
        } else {
            doors.refunds()
                    .gaveBack(
                            refund.id(),
                            "FT%08d".formatted(Math.abs(refund.label().hashCode() % 100_000_000)),
                            somebody(1))
                    .orThrow();
        }
    }

    private Actor.Staff somebody(int number) {
        return roster.somebody(Province.CONTROL, Role.CONTROL_OFFICER, number);
    }
}
