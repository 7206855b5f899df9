package vn.motcua.api.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedurePage;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.ProcedureSummary;

/** One page of procedures as programs get it; pages count from 1. */
record ProceduresAnswer(int total, int page, int pageSize, List<Item> items) {

    /** One procedure; {@code self} is where all of it can be asked for. */
    record Item(
            String code,
            String name,
            @Nullable String nameEn,
            String field,
            Set<Level> levels,
            String agencies,
            OnlineLevel online,
            LocalDate inForceFrom,
            String self) {

        static Item of(ProcedureSummary summary) {
            return new Item(
                    summary.code().value(),
                    summary.name().vi(),
                    summary.name().en(),
                    summary.field().name(),
                    summary.levels(),
                    summary.agencies(),
                    summary.online(),
                    summary.inForce().from(),
                    "/api/v1/procedures/" + summary.code().value());
        }
    }

    static ProceduresAnswer of(ProcedurePage found, int page) {
        return new ProceduresAnswer(
                found.total(),
                page,
                ProcedureQuery.PAGE_SIZE,
                found.hits().stream().map(Item::of).toList());
    }
}
