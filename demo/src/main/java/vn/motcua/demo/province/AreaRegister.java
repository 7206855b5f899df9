package vn.motcua.demo.province;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.AreaImports;
import vn.motcua.organisation.ImportFile;
import vn.motcua.shared.Actor;

/** Enters the province and its communes, in the form in which states of the country are imported. */
final class AreaRegister {

    private final AreaImports imports;

    AreaRegister(AreaImports imports) {
        this.imports = imports;
    }

    void enter(LocalDate since, Actor by) {
        List<Map<String, String>> communes = ProvinceFiles.communes().stream()
                .map(commune -> Map.of(
                        "Code", commune.code(),
                        "FullName", commune.name(),
                        "NameEn", commune.english(),
                        "ProvinceCode", UnitPlan.PROVINCE.value()))
                .toList();
        Map<String, Object> province = Map.of(
                "Code",
                UnitPlan.PROVINCE.value(),
                "FullName",
                "Tỉnh Quảng Ngãi",
                "NameEn",
                "Quang Ngai",
                "Wards",
                communes);
        byte[] file = JsonMapper.shared().writeValueAsBytes(List.of(province));
        imports.importState(new ImportFile("quang-ngai.json", new ByteArrayInputStream(file), since), by)
                .orThrow();
    }
}
