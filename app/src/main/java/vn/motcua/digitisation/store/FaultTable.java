package vn.motcua.digitisation.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.Fault;
import vn.motcua.digitisation.FaultCounts;
import vn.motcua.shared.UnitCode;

@Repository
class FaultTable implements FaultCounts {

    private final JdbcClient database;

    FaultTable(JdbcClient database) {
        this.database = database;
    }

    private record Counted(UnitCode unit, Fault fault, int papers) {}

    @Override
    public List<UnitCount> byUnit() {
        var faults = database.sql("""
                        select unit, fault, count(*) as papers from digitisation.paper, unnest(faults) fault
                        where state <> 'REPLACED' group by unit, fault
                        """)
                .query((row, _) -> new Counted(
                        new UnitCode(row.getString("unit")),
                        Fault.valueOf(row.getString("fault")),
                        row.getInt("papers")))
                .list();
        return database.sql("""
                        select unit, count(*) as papers, count(*) filter (where state = 'VERIFIED') as verified,
                            count(vault) as kept
                        from digitisation.paper where state <> 'REPLACED' group by unit order by papers desc, unit
                        """)
                .query((row, _) -> {
                    var unit = new UnitCode(row.getString("unit"));
                    return new UnitCount(
                            unit, row.getInt("papers"), row.getInt("verified"), row.getInt("kept"), of(unit, faults));
                })
                .list();
    }

    @Override
    public List<DigitisedPaper> with(Optional<UnitCode> unit, Optional<Fault> fault) {
        return database.sql("""
                        select * from digitisation.paper
                        where state <> 'REPLACED' and (:unit = '' or unit = :unit)
                          and (:fault = '' and cardinality(faults) > 0 or :fault = any(faults))
                        order by made_at desc, id limit :most
                        """)
                .param("unit", unit.map(UnitCode::value).orElse(""))
                .param("fault", fault.map(Enum::name).orElse(""))
                .param("most", MOST)
                .query((row, _) -> PaperRows.paper(row))
                .list();
    }

    private static Map<Fault, Integer> of(UnitCode unit, List<Counted> faults) {
        var counts = new EnumMap<Fault, Integer>(Fault.class);
        faults.stream()
                .filter(each -> each.unit().equals(unit))
                .forEach(each -> counts.put(each.fault(), each.papers()));
        return counts;
    }
}
