package org.kanhe.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Table;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.source.Location;

/// Nothing on the paper is passed over: every filled cell is a word of the form, a value of the report, or noted.
class FormCoverageTest {
    @ParameterizedTest
    @MethodSource("org.kanhe.core.form.FormGoldenTest#forms")
    void everyFilledCellIsALabelAValueOrANote(String form) {
        Document document = DrawnForm.file(form);
        Reading reading = FormLayouts.standard().read(document);
        Set<Location> known = new HashSet<>();
        reading.reports().forEach(r -> places(r).forEach(known::add));
        reading.notes().forEach(n -> known.add(n.at()));

        for (Table table : document.tables()) {
            for (Cell cell : table.cells()) {
                boolean printed = Quantities.isBlankLike(cell.text()) || isPrinted(cell.text()) || isHead(table, cell) || isSerial(table, cell) || reading.reports().stream().anyMatch(r -> OtherReportText.isCap(r, cell.text())) || reading.reports().stream().flatMap(r -> r.head().others().stream()).anyMatch(o -> isNamedBy(cell.text(), o.label()));
                assertThat(printed || known.contains(table.at(cell))).as("%s in %s: %s", table.at(cell).code(), form, cell.text()).isTrue();
            }
        }
    }

    private static boolean isPrinted(String text) {
        return !Words.meanings(text).isEmpty()
                || Words.FUNDING_ITEMS.meaning(text).isPresent()
                || text.lines().anyMatch(TitleLine::isForm)
                || TitleLine.isAnnex(text)
                || TitleLine.isSection(text)
                || text.contains("单位：")
                || Labels.normalise(text).equals("其中:")
                || !InlineLabels.in(text).isEmpty()
                || IndicatorRows.name(text).isEmpty()
                || LevelLabels.isLevel1(text)
                || LevelLabels.isLevel2(text)
                || !BaseDataLabel.WORDS.meanings(text).isEmpty()
                || !FrameworkLabel.WORDS.meanings(text).isEmpty()
                || isYearOfAccount(text)
                || text.matches("(金额)?单位：.?元")
                || TotalRow.isLabel(text);
    }

    /// A short word among the known words of a row of heads.
    private static boolean isHead(Table table, Cell cell) {
        long known = table.row(cell.row()).stream().filter(c -> c.row() == cell.row() && !Words.meanings(c.text()).isEmpty()).count();
        return known >= 2 && cell.text().length() <= 8 && cell.text().chars().noneMatch(Character::isDigit);
    }

    private static boolean isSerial(Table table, Cell cell) {
        return cell.text().matches("\\d{1,3}") && table.cells().stream().anyMatch(c -> c.column() == cell.column() && c.row() < cell.row() && Words.means(c.text(), FormLabel.SERIAL));
    }

    private static boolean isYearOfAccount(String text) {
        return text.matches("(19|20)\\d\\d年度?(实际在职人|预算|决算)数.*");
    }

    private static boolean isNamedBy(String text, String label) {
        return !text.isBlank() && label.contains(Labels.normalise(text));
    }

    private static Stream<Location> places(Report report) {
        Stream<Location> own = switch (report) {
            case SelfEvaluation s ->
                Stream.of(s.funding().stream().flatMap(FormCoverageTest::places), s.goals().stream().flatMap(FormCoverageTest::places), s.indicators().stream().flatMap(FormCoverageTest::places),
                        at(List.of(s.total().weight(), s.total().score()))).flatMap(x -> x);
            case TargetDeclaration d ->
                Stream.of(d.funding().stream().flatMap(FormCoverageTest::places), d.indicators().stream().flatMap(FormCoverageTest::places), at(List.of(d.longTermGoal(), d.annualGoal()))).flatMap(x -> x);
            case Report other -> OtherReportText.places(other);
        };
        ReportHead h = report.head();
        Stream<Location> head = at(List.of(h.title(), h.year(), h.unit(), h.department(), h.implementingUnit(), h.project(), h.contact(), h.phone(), h.fillDate()));
        return Stream.concat(Stream.concat(own, head), h.others().stream().flatMap(o -> at(List.of(o.value()))));
    }

    private static Stream<Location> places(FundingRow f) {
        return Stream.concat(Stream.of(f.at()), at(List.of(f.initial(), f.annual(), f.executed(), f.rate(), f.weight(), f.score())));
    }

    private static Stream<Location> places(Goal g) {
        return at(List.of(g.expected(), g.actual()));
    }

    private static Stream<Location> places(Indicator i) {
        return Stream.concat(Stream.of(i.level1(), i.level2()).flatMap(Optional::stream).map(Level::at), at(List.of(i.name(), i.target(), i.actual(), i.weight(), i.score(), i.reason())));
    }

    private static Stream<Location> at(List<Field<?>> fields) {
        return fields.stream().map(Field::findAt).flatMap(Optional::stream);
    }
}
