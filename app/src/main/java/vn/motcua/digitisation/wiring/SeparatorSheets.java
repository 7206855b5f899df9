package vn.motcua.digitisation.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.digitisation.Separators;
import vn.motcua.digitisation.domain.SeparatorCode;
import vn.motcua.dossier.Dossier;
import vn.motcua.papers.PageFormat;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperField;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.Papers;
import vn.motcua.papers.ShippedLayout;

/** The separator pages as a form: a unit may lay them out as it likes, as long as the code stays. */
@Configuration(proxyBeanMethods = false)
class SeparatorSheets {

    private static final PaperKey KEY = new PaperKey("motcua.separators");

    @Bean
    PaperForms separatorForms() {
        var form = new PaperForm(
                KEY,
                "Tờ phân cách để quét hồ sơ",
                "",
                PageFormat.A4,
                List.of(
                        PaperField.text("code", "Mã hồ sơ", "H48.61-260105-0042"),
                        PaperField.text("procedure", "Tên thủ tục", "Đăng ký khai sinh"),
                        PaperField.rows(
                                "papers",
                                "Giấy tờ của hồ sơ",
                                PaperField.flag("further", "Không phải tờ đầu tiên"),
                                PaperField.text("serial", "Thứ tự", "1/3"),
                                PaperField.text("name", "Tên giấy tờ", "Tờ khai theo mẫu"),
                                PaperField.qr("separator", "Mã phân cách", "MOTCUA:H48.61-260105-0042:c1"))),
                ShippedLayout.of("/digitisation/layouts/motcua.separators.html"));
        return () -> List.of(form);
    }

    @Bean
    Separators separators(Papers papers, Clock clock) {
        return dossier -> papers.print(
                        KEY,
                        dossier.filing().receivingUnit(),
                        LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE),
                        data(dossier))
                .pdf();
    }

    private static PaperData data(Dossier dossier) {
        var components = dossier.papers().components();
        var rows = new ArrayList<PaperData>();
        for (int place = 0; place < components.size(); place++) {
            var component = components.get(place);
            rows.add(PaperData.building()
                    .flag("further", place > 0)
                    .text("serial", (place + 1) + "/" + components.size())
                    .text("name", component.name())
                    .text("separator", new SeparatorCode(dossier.code(), component.code()).text())
                    .build());
        }
        return PaperData.building()
                .text("code", dossier.code().value())
                .text("procedure", dossier.filing().procedure().name())
                .rows("papers", rows)
                .build();
    }
}
