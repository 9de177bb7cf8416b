package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Document;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Years;

/// What a file says about all its reports: its agency and its year, wherever they stand.
final class Covers {
    private static final Pattern YEAR_LINE = Pattern.compile("\\(?\\d{4}年度?\\)?");
    private static final int HEAD_ROWS = 6;
    private static final int SHORT = 60;

    private Covers() {}

    /// Unit: what a label such as 填报单位 or 部门名称 names, else an agency's name above or under a title, else the agency a
    /// title begins with. Year: the one most titles and year lines name.
    static FileContext of(Document document) {
        List<FormCell> cells = headCells(document);
        Field<String> unit = labelled(document, cells);
        Field<String> found = unit.findValue().isPresent() ? unit : besideTitle(document.blocks());
        return new FileContext(found.findValue().isPresent() ? found : inTitle(document, cells), year(document, cells));
    }

    private static List<FormCell> headCells(Document document) {
        List<FormCell> cells = new ArrayList<>();
        document.tables().forEach(t -> FormRow.of(new Stretch.TableRows(t, 0, Math.min(HEAD_ROWS, t.rows()))).forEach(r -> r.cells().stream().filter(FormCell::fresh).forEach(cells::add)));
        return cells;
    }

    private static Field<String> labelled(Document document, List<FormCell> cells) {
        for (Block b : document.blocks()) {
            Optional<LineOfText> line = LineOfText.of(b).filter(l -> Labels.normalise(l.text()).length() <= SHORT);
            for (InlineLabels.Pair p : line.map(l -> InlineLabels.in(l.text())).orElse(List.of())) {
                if (p.label() == FormLabel.UNIT && isName(p.value())) {
                    return new Field.Present<>(p.value(), p.value(), line.orElseThrow().part(p.start(), p.end()));
                }
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            FormCell cell = cells.get(i);
            for (InlineLabels.Pair p : InlineLabels.in(cell.text())) {
                if (p.label() == FormLabel.UNIT && isName(p.value())) {
                    return new Field.Present<>(p.value(), p.value(), cell.at());
                }
            }
            boolean label = Words.among(cell.text(), java.util.Set.of(FormLabel.UNIT)).isPresent();
            if (label && i + 1 < cells.size() && cells.get(i + 1).row() == cell.row() && isName(cells.get(i + 1).text())) {
                FormCell value = cells.get(i + 1);
                return new Field.Present<>(value.text(), value.text(), value.at());
            }
        }
        return Field.absent();
    }

    private static boolean isName(String value) {
        return Labels.normalise(value).length() >= 2 && Words.among(value, FormLabel.HEAD).isEmpty();
    }

    /// 青禾市人民政府办公室 above a title, （区信访局） under one.
    private static Field<String> besideTitle(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Optional<LineOfText> line = LineOfText.of(blocks.get(i));
            Optional<String> agency = line.flatMap(l -> CoverAgency.alone(l.text()));
            if (agency.isPresent() && (isTitle(blocks, i + 1) || isTitle(blocks, i + 2) || isTitle(blocks, i - 1) || isTitle(blocks, i - 2))) {
                return new Field.Present<>(agency.get(), line.orElseThrow().text().strip(), line.orElseThrow().at());
            }
        }
        return Field.absent();
    }

    private static boolean isTitle(List<Block> blocks, int i) {
        return i >= 0 && i < blocks.size() && LineOfText.of(blocks.get(i)).filter(l -> TitleLine.isReport(l.text()) || TitleLine.isForm(l.text())).isPresent();
    }

    private static Field<String> inTitle(Document document, List<FormCell> cells) {
        for (Block b : document.blocks()) {
            Optional<LineOfText> line = LineOfText.of(b).filter(l -> TitleLine.isReport(l.text()) || TitleLine.isForm(l.text()));
            Optional<String> agency = line.flatMap(l -> CoverAgency.inTitle(l.text()));
            if (agency.isPresent()) {
                return new Field.Present<>(agency.get(), line.orElseThrow().text().strip(), line.orElseThrow().at());
            }
        }
        return cells.stream()
                .filter(c -> TitleLine.isForm(c.text()) && CoverAgency.inTitle(c.text()).isPresent())
                .findFirst()
                .<Field<String>>map(c -> new Field.Present<>(CoverAgency.inTitle(c.text()).orElseThrow(), c.text(), c.at()))
                .orElseGet(Field::absent);
    }

    private static Field<Integer> year(Document document, List<FormCell> cells) {
        Map<Integer, List<Field<Integer>>> named = new LinkedHashMap<>();
        for (Block b : document.blocks()) {
            LineOfText.of(b).filter(l -> namesYear(l.text())).ifPresent(l -> Years.ofBudget(l.text()).ifPresent(y -> named.computeIfAbsent(y, _ -> new ArrayList<>()).add(new Field.Present<>(y, l.text().strip(), l.at()))));
        }
        for (FormCell c : cells) {
            if (namesYear(c.text())) {
                Years.ofBudget(c.text()).ifPresent(y -> named.computeIfAbsent(y, _ -> new ArrayList<>()).add(new Field.Present<>(y, c.text(), c.at())));
            }
        }
        List<Field<Integer>> most = List.of();
        for (List<Field<Integer>> places : named.values()) {
            most = places.size() > most.size() ? places : most;
        }
        return most.isEmpty() ? Field.absent() : most.getFirst();
    }

    private static boolean namesYear(String text) {
        String s = Labels.normalise(text);
        boolean dated = InlineLabels.in(text).stream().anyMatch(p -> p.label() == FormLabel.FILL_DATE);
        return s.length() <= SHORT && !dated && (TitleLine.isForm(text) || TitleLine.isReport(text) || YEAR_LINE.matcher(s).matches() || InlineLabels.in(text).stream().anyMatch(p -> p.label() == FormLabel.UNIT));
    }
}
