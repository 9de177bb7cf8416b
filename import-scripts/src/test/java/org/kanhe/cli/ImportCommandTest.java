package org.kanhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    private Path folder = Path.of("");
    private StandInService service = start();

    private static StandInService start() {
        try {
            return new StandInService();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("2021/甲"));
        Files.writeString(folder.resolve("2021/甲/一.txt"), "一");
        Files.writeString(folder.resolve("2021/二.txt"), "二");
        Files.writeString(folder.resolve("2021/~$二.docx"), "a lock file of an office program");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Shell run(String... more) {
        String[] start = {"import", "--lang", "zh", "--server", service.address().toString()};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(start), java.util.Arrays.stream(more)).toArray(String[]::new);
        return Shell.kanhe(all);
    }

    @Test
    void aFolderIsWalkedAndItsFilesKeepTheirPlaceBelowIt() {
        Shell shell = run(folder.resolve("2021").toString());
        assertThat(service.uploads()).containsExactly(List.of("2021/二.txt", "2021/甲/一.txt"));
        assertThat(shell.out()).contains("已导入  2021/甲/一.txt  报告 1  疑点 2").contains("共 2 个文件：新导入 2，此前已有 0，未能读取 0。");
        assertThat(shell.exit()).isZero();
    }

    @Test
    void theSameFilesAgainAreUnchanged() {
        run(folder.toString());
        Shell again = run(folder.toString());
        assertThat(again.out()).contains("新导入 0，此前已有 2");
        assertThat(again.exit()).isZero();
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithItsReasonAndTheOthersGoOn() throws IOException {
        Files.writeString(folder.resolve("2021/坏.doc"), "x");
        Shell shell = run(folder.toString());
        assertThat(shell.out()).contains("坏.doc").contains("已损坏").contains("未能读取 1");
        assertThat(shell.exit()).isEqualTo(4);
    }

    @Test
    void jsonLinesAreOneObjectPerFileAndNothingElse() {
        Shell shell = run("--json", folder.toString());
        assertThat(shell.lines()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("{\"file\":").endsWith("}"));
    }

    @Test
    void manyFilesGoInBatches() throws IOException {
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve("2021/" + i + ".txt"), "" + i);
        }
        run(folder.toString());
        assertThat(service.uploads()).hasSizeGreaterThan(1).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(40));
        assertThat(service.uploads().stream().mapToInt(List::size).sum()).isEqualTo(102);
    }

    @Test
    void aServiceThatIsNotThereGetsAPlainSentence() {
        service.close();
        Shell shell = run(folder.toString());
        assertThat(shell.err()).contains("连接不上服务").contains("kanhe serve").doesNotContain("Exception");
        assertThat(shell.exit()).isEqualTo(1);
    }

    @Test
    void readyAnswersAtOnceForAServiceThatIsThere() {
        assertThat(Shell.kanhe("ready", "--server", service.address().toString(), "--within", "5").exit()).isZero();
    }
}
