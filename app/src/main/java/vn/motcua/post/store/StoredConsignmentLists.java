package vn.motcua.post.store;

import static vn.motcua.post.ConsignmentView.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.post.Consignment;
import vn.motcua.post.ConsignmentLists;
import vn.motcua.post.ConsignmentView;
import vn.motcua.shared.UnitCode;

@Repository
class StoredConsignmentLists implements ConsignmentLists {

    private static final int MOST = 100;
    private static final String OPEN = "state not in ('HANDED_OVER', 'DELIVERED', 'RETURNED')";
    private static final String LATE_NOW = OPEN + " and (state = 'LOST' or promised_by < cast(:today as date))";
    private static final String BY_PROMISE = "promised_by nulls last, id";
    private static final String LATEST_FIRST = "since desc, id";

    /** What ended long ago is looked up by its code. */
    private static final String ENDED = "state in ('HANDED_OVER', 'DELIVERED', 'RETURNED')"
            + " and since >= cast(:today as date) - interval '31 days'";

    private static final List<ConsignmentView> OF_OFFICE =
            List.of(TO_HAND_OVER, TO_DELIVER, COMING, ELSEWHERE, LATE, DONE);
    private static final List<ConsignmentView> OF_DESK =
            List.of(TO_DESK, TO_FETCH, FROM_DESK, LATE_AT_DESK, DONE_AT_DESK);

    private final JdbcClient database;

    StoredConsignmentLists(JdbcClient database) {
        this.database = database;
    }

    private record Listed(String where, String order) {}

    private static Listed listed(ConsignmentView view) {
        return switch (view) {
            case TO_HAND_OVER -> here("direction = 'TO_AGENCY' and state in ('ACCEPTED_AT_POST', 'ARRIVED')");
            case TO_DELIVER -> here("direction = 'TO_CITIZEN' and state in ('ACCEPTED_AT_POST', 'ARRIVED')");
            case COMING -> here("state = 'IN_TRANSIT'");
            case ELSEWHERE -> new Listed("origin = :place and office <> :place and " + OPEN, LATEST_FIRST);
            case LATE -> here(LATE_NOW);
            case DONE -> new Listed("office = :place and " + ENDED, LATEST_FIRST);
            case TO_DESK -> desk("direction = 'TO_AGENCY' and " + OPEN);
            case TO_FETCH -> desk("direction = 'TO_CITIZEN' and state = 'CREATED'");
            case FROM_DESK -> desk("direction = 'TO_CITIZEN' and state <> 'CREATED' and " + OPEN);
            case LATE_AT_DESK -> desk(LATE_NOW);
            case DONE_AT_DESK -> new Listed("desk = :place and " + ENDED, LATEST_FIRST);
        };
    }

    private static Listed here(String condition) {
        return new Listed("office = :place and " + condition, BY_PROMISE);
    }

    private static Listed desk(String condition) {
        return new Listed("desk = :place and " + condition, BY_PROMISE);
    }

    @Override
    public List<Consignment> of(ConsignmentView view, UnitCode place, LocalDate today, long offset, int limit) {
        var listed = listed(view);
        return database.sql("select * from post.consignment where " + listed.where() + " order by " + listed.order()
                        + " offset :offset limit :limit")
                .param("place", place.value())
                .param("today", today)
                .param("offset", Math.max(0, offset))
                .param("limit", Math.clamp(limit, 1, MOST))
                .query(Rows::consignment)
                .list();
    }

    @Override
    public Map<ConsignmentView, Integer> countsOfOffice(UnitCode office, LocalDate today) {
        return counts(OF_OFFICE, office, today);
    }

    @Override
    public Map<ConsignmentView, Integer> countsOfDesk(UnitCode desk, LocalDate today) {
        return counts(OF_DESK, desk, today);
    }

    private Map<ConsignmentView, Integer> counts(List<ConsignmentView> views, UnitCode place, LocalDate today) {
        var counts = new EnumMap<ConsignmentView, Integer>(ConsignmentView.class);
        for (var view : views) {
            counts.put(
                    view,
                    database.sql("select count(*) from post.consignment where "
                                    + listed(view).where())
                            .param("place", place.value())
                            .param("today", today)
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }
}
