package vn.motcua.eforms.print;

import java.time.LocalDate;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FormPapers;
import vn.motcua.eforms.FormVersion;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.Papers;
import vn.motcua.papers.print.Press;
import vn.motcua.shared.UnitCode;

/** Prints declarations by the layouts that come with the product, as they are made when somebody sends a form. */
public final class PrintedDeclarations {

    private static final FormPapers.Signing SIGNING = new FormPapers.Signing(
            new UnitCode("H48"),
            "Bảo hiểm xã hội tỉnh Quảng Ngãi",
            "Bình Sơn",
            LocalDate.of(2026, 1, 5),
            "Phạm Thị Lài",
            "BN-1234");

    private final FormPapers papers = new PrintedForms(new ShippedLayout());

    public Paper print(FormVersion form, Answers answers) {
        return papers.print(form, answers, SIGNING);
    }

    private static final class ShippedLayout implements Papers {

        private final Press press = new Press();

        @Override
        public Paper print(PaperKey form, UnitCode unit, LocalDate day, PaperData data) {
            return press.print(page(form, unit, day, data));
        }

        @Override
        public String page(PaperKey form, UnitCode unit, LocalDate day, PaperData data) {
            var declaration = new DeclarationForms().forms().getFirst();
            return press.page(declaration, declaration.shippedLayout(), data);
        }

        @Override
        public Paper print(PaperForm form, PaperData data) {
            return press.print(form, form.shippedLayout(), data);
        }

        @Override
        public Paper print(String page) {
            return press.print(page);
        }
    }
}
