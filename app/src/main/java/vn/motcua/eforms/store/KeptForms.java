package vn.motcua.eforms.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.domain.DefinitionReading;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;

/** Published forms from their table. A version never changes and is remembered; which one is in force is read each time. */
@Service
class KeptForms implements EForms {

    private static final int REMEMBERED = 500;

    private final FormTable table;
    private final Map<FormVersionId, FormVersion> versions = new ConcurrentHashMap<>();

    KeptForms(FormTable table) {
        this.table = table;
    }

    @Override
    public Optional<FormVersion> inForce(ProcedureCode procedure, LocalDate day) {
        return table.inForce(procedure, day).flatMap(this::version);
    }

    @Override
    public Optional<FormVersion> version(FormVersionId id) {
        var known = versions.get(id);
        return known != null ? Optional.of(known) : table.find(id).map(this::remembered);
    }

    private FormVersion remembered(FormTable.Row row) {
        if (versions.size() > REMEMBERED) {
            versions.clear();
        }
        return versions.computeIfAbsent(
                row.id(),
                _ -> new FormVersion(
                        row.id(),
                        row.procedure(),
                        row.number(),
                        row.validFrom(),
                        DefinitionReading.read(JsonMapper.shared().readTree(row.definition())),
                        row.schema()));
    }
}
