package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.core.source.Location;

class LevelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '投   入 （20分）'         | 投入             | 20
            产出指标(50分)             | 产出指标         | 50
            决策 （10）                | 决策             | 10
            效益指标                   | 效益指标         |
            '项目决策（项目立项）（4）' | 项目决策(项目立项) | 4
            '服务对象满意度（2.5分）'  | 服务对象满意度   | 2.5
            '效益指标（满分30分）'     | 效益指标         | 30
            '（一）产出指标'           | (一)产出指标     |
            """)
    void aLabelIsReadWithItsCap(String label, String name, BigDecimal cap) {
        Location at = new Location.Cell(0, 3, 1);
        assertThat(Level.of(label, at)).isEqualTo(new Level(name, Optional.ofNullable(cap).map(Score::new), at));
    }
}
