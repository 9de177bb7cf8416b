package org.kanhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesCommandTest {
    @Test
    void theCatalogueComesAsAPageInEitherLanguage() {
        assertThat(Shell.kanhe("rules", "--lang", "zh").out()).contains("### AR-01 执行率");
        assertThat(Shell.kanhe("rules", "--lang", "en").out()).contains("### AR-01").doesNotContain("执行率复算");
    }

    @Test
    void theCatalogueComesAsJson() {
        Shell shell = Shell.kanhe("rules", "--format", "json");
        assertThat(shell.out()).startsWith("[{\"code\":\"AR-01\"").contains("\"basis\"");
        assertThat(shell.exit()).isZero();
    }

    @Test
    void withoutASubcommandTheUsageIsSaid() {
        assertThat(Shell.kanhe().exit()).isEqualTo(2);
    }
}
