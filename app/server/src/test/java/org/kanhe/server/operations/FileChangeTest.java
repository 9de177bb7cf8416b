package org.kanhe.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.form.Reading;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.ReadOutcome;
import org.kanhe.reading.ReadingLimits;
import org.kanhe.server.running.Reports;

class FileChangeTest {
    private static final List<List<String>> FORM = Reports.form("云溪县防汛办", 2022, "堤防巡查", "90%");

    private static Reading reading(List<List<String>> rows) {
        Document document = ((ReadOutcome.Read) FileReaders.standard(ReadingLimits.defaults()).read("a.docx", Reports.docx(Reports.title("云溪县防汛办", 2022), rows))).document();
        return FormLayouts.standard().read(document);
    }

    private static FileSnapshot snapshot(Map<String, String> values, String... findings) {
        return new FileSnapshot("a.docx", "1", "read", values, Set.of(findings), 0);
    }

    @Test
    void rowsKeepTheirNamesWhenTheyMove() {
        List<List<String>> more = new java.util.ArrayList<>(FORM);
        more.add(8, List.of("", "产出指标", "质量指标", "巡查合格率", "≥95%", "96%", "0", "0", ""));
        FileChange change = FileChange.between(snapshot(FieldValues.of(reading(FORM))), snapshot(FieldValues.of(reading(more))));
        assertThat(change.fields()).isNotEmpty().allMatch(f -> f.kind() == FileChange.Kind.ADDED && f.path().startsWith("0/indicators[巡查合格率]/"));
        assertThat(change.fields()).contains(new FileChange.FieldChange(FileChange.Kind.ADDED, "0/indicators[巡查合格率]/actual", "", "96%"));
    }

    @Test
    void whatIsAddedLostAndChangedIsCounted() {
        FileSnapshot before = snapshot(Map.of("0/head/unit", "云溪县水利局", "0/total/score", "98", "0/head/phone", ""), "AR-01 0 t0r3c6", "LG-02 0 t0r8c5");
        FileSnapshot after = snapshot(Map.of("0/head/unit", "云溪县水务局", "0/head/phone", "", "0/head/year", "2022"), "AR-01 0 t0r3c6", "TQ-01 0 t0r8c4");
        Changes changes = Changes.none().and(FileChange.between(before, after)).and(FileChange.between(after, after));
        assertThat(changes).extracting(Changes::files, Changes::added, Changes::lost, Changes::changed, Changes::appeared, Changes::gone).containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(changes.listed().getFirst().appeared()).containsExactly("TQ-01 0 t0r8c4");
    }
}
