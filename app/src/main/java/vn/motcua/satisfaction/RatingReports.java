package vn.motcua.satisfaction;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.satisfaction.domain.Disclosure;
import vn.motcua.satisfaction.store.ScoreTable;

/** What people think, for those invited from the first day up to and without the second. */
@Service
public class RatingReports {

    private final ScoreTable table;
    private final SatisfactionSettings settings;

    RatingReports(ScoreTable table, SatisfactionSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    public List<Score> byUnit(LocalDate from, LocalDate to) {
        return Disclosure.shown(table.byUnit(from, to), fewest());
    }

    public List<Score> byProcedure(LocalDate from, LocalDate to) {
        return Disclosure.shown(table.byProcedure(from, to), fewest());
    }

    /** How many have to have rated before a score is shown. */
    public int fewest() {
        return Math.max(1, settings.fewest());
    }
}
