package vn.motcua.process.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.motcua.process.ImportRefusal;
import vn.motcua.shared.Outcome;

/** The paragraphs and tables of a Word file, in their order; headers, footers and footnotes are no part of it. */
final class WordBlocks {

    private static final Pattern NOTE_MARK = Pattern.compile("\\[(footnote|endnote)Ref:\\d+]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Set<String> TAKEN_OUT = Set.of("del", "moveFrom");

    private WordBlocks() {}

    static Outcome<List<Block>, ImportRefusal> read(byte[] file) {
        var fault = WordPackage.fault(file);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return Outcome.done(blocks(document));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            return Outcome.refused(new ImportRefusal.BrokenWord());
        }
    }

    private static List<Block> blocks(XWPFDocument document) {
        var blocks = new ArrayList<Block>();
        int tables = 0;
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFTable table) {
                blocks.add(new WordRows(++tables, table).table());
            } else if (element instanceof XWPFParagraph paragraph) {
                blocks.add(new Block.Paragraph(text(paragraph), isHeading(document, paragraph)));
            }
        }
        return blocks;
    }

    /** Without what a reviewer took out and without marks of footnotes. */
    static String text(XWPFParagraph paragraph) {
        return single(paragraph.getRuns().stream()
                .filter(run -> !isTakenOut(run))
                .map(XWPFRun::text)
                .collect(Collectors.joining()));
    }

    static String single(String text) {
        return SPACE.matcher(NOTE_MARK.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isTakenOut(XWPFRun run) {
        var parent = run.getCTR().getDomNode().getParentNode();
        return parent != null && parent.getLocalName() != null && TAKEN_OUT.contains(parent.getLocalName());
    }

    private static boolean isHeading(XWPFDocument document, XWPFParagraph paragraph) {
        return Optional.ofNullable(paragraph.getStyleID())
                .map(id -> document.getStyles() == null
                        ? null
                        : document.getStyles().getStyle(id))
                .map(style -> style.getName() != null && style.getName().startsWith("heading"))
                .orElse(false);
    }
}
