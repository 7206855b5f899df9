package vn.motcua.catalog.intake;

import java.util.Collections;
import java.util.List;
import vn.motcua.catalog.Agencies;
import vn.motcua.catalog.Classification;
import vn.motcua.catalog.Guidance;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureField;
import vn.motcua.catalog.ProcedureName;
import vn.motcua.catalog.ServiceTerms;

/** A page of the national portal as it was collected: 22 texts, tables run together. */
final class CollectedRecord {

    private static final String NO_INFORMATION = "Không có thông tin";

    private CollectedRecord() {}

    static ReadProcedure read(RecordFields fields) {
        return new ReadProcedure(
                fields.code("ma_thu_tuc"), fields.decision("so_quyet_dinh"), false, content(fields), fields.text());
    }

    private static ProcedureContent content(RecordFields fields) {
        var steps = fields.text("trinh_tu_thuc_hien");
        List<ServiceTerms> terms = TermsTable.read(fields.text("cach_thuc_thuc_hien"));
        var results = ResultText.read(fields.text("ket_qua_xu_ly"));
        var guidance = new Guidance(
                steps,
                unlessUninformed(fields.text("yeu_cau_dieu_kien")),
                fields.text("dia_chi_tiep_nhan"),
                results.keywords(),
                LegalBasisTable.read(fields.text("can_cu_phap_ly")));
        return new ProcedureContent(
                ProcedureName.of(fields.required("ten_thu_tuc")),
                classification(fields),
                HandlingReading.of(terms, steps),
                ComponentTable.read(fields.text("thanh_phan_ho_so")),
                terms,
                new ProcedureContent.Results(results.types(), guidance));
    }

    private static Classification classification(RecordFields fields) {
        var agencies = new Agencies(
                unlessUninformed(fields.text("co_quan_thuc_hien")),
                fields.text("co_quan_co_tham_quyen"),
                fields.text("co_quan_duoc_uy_quyen"),
                fields.text("co_quan_phoi_hop"),
                Collections.emptySortedSet());
        return new Classification(
                new ProcedureField("", fields.required("linh_vuc")),
                RecordFields.levels(fields.required("cap_thuc_hien")),
                agencies,
                fields.text("doi_tuong_thuc_hien"));
    }

    private static String unlessUninformed(String text) {
        return text.equals(NO_INFORMATION) ? "" : text;
    }
}
