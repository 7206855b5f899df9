package vn.motcua.payment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.UnitNames;

/**
 * The data of a receipt for other programs. Says what NĐ 123/2020/NĐ-CP asks of a receipt; the format of the tax authority is
 * not known to us, so this is one of our own.
 */
@Component
class ReceiptXml {

    static final String NAMESPACE = "urn:motcua:bien-lai:1";

    private static final Locale PAPERS = Locale.of("vi");

    private final UnitNames units;
    private final TaxCodes taxCodes;

    ReceiptXml(UnitNames units, TaxCodes taxCodes) {
        this.units = units;
        this.taxCodes = taxCodes;
    }

    byte[] write(PaymentOrder order, Receipt receipt) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            new Writing(writer).receipt(order, receipt);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** One receipt being written. */
    private final class Writing {

        private final XMLStreamWriter xml;

        Writing(XMLStreamWriter xml) {
            this.xml = xml;
        }

        void receipt(PaymentOrder order, Receipt receipt) throws XMLStreamException {
            var day = LocalDate.ofInstant(receipt.issuedAt(), WorkingCalendar.ZONE);
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "BienLai");
            xml.writeDefaultNamespace(NAMESPACE);
            say("KyHieu", receipt.series());
            say("So", receipt.serial());
            say("NgayLap", day.toString());
            say("TrangThai", order.state() == OrderState.REFUNDED ? "DA_HOAN_LAI" : "CO_GIA_TRI");
            xml.writeStartElement(NAMESPACE, "DonViThu");
            say("Ma", receipt.unit().value());
            say("Ten", units.of(receipt.unit(), day, PAPERS));
            say("MaSoThue", taxCodes.of(receipt.unit()).orElse(""));
            xml.writeEndElement();
            payer(order.payer().onOpenPapers());
            say("HoSo", order.subject().label());
            for (var position : order.due().positions()) {
                line(position);
            }
            say("TongSo", amount(order.amount().dong()));
            say("DongTien", "VND");
            money(order);
            say("MaKiemTra", receipt.code().value());
            xml.writeEndElement();
        }

        private void payer(Payer payer) throws XMLStreamException {
            xml.writeStartElement(NAMESPACE, "NguoiNop");
            say("Ten", payer.name());
            say("SoDinhDanh", payer.identifier());
            say("DiaChi", payer.address());
            xml.writeEndElement();
        }

        private void line(AmountDue.Position position) throws XMLStreamException {
            var less = position.less();
            xml.writeStartElement(NAMESPACE, "KhoanThu");
            xml.writeAttribute("Loai", position.line().kind().name());
            xml.writeAttribute("Ma", position.line().code());
            say("Ten", position.line().name());
            say("MucThu", amount(position.line().amount().dong()));
            if (less != null) {
                say("TyLeGiam", String.valueOf(less.percent()));
                say("CanCuGiam", less.basis());
            }
            say("SoTien", amount(position.due().dong()));
            xml.writeEndElement();
        }

        private void money(PaymentOrder order) throws XMLStreamException {
            var income = order.income();
            if (income != null) {
                say("HinhThuc", income.method().name());
                say("SoGiaoDich", income.transaction());
            }
            say("MaThanhToan", order.reference().value());
        }

        private void say(String element, String text) throws XMLStreamException {
            if (!text.isEmpty()) {
                xml.writeStartElement(NAMESPACE, element);
                xml.writeCharacters(text);
                xml.writeEndElement();
            }
        }

        private static String amount(long dong) {
            return String.valueOf(dong);
        }
    }
}
