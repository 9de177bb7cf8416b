package org.kanhe.search.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
    /// unit | administrative name
    private static final String NAMES =
            """
            云溪县信访局 | 云溪县
            青禾市临江区民政局 | 青禾市临江区
            临江区卫生健康局 | 临江区
            云溪县市场监督管理局 | 云溪县
            云溪县城市管理局 | 云溪县
            云溪县区域发展中心 | 云溪县
            青禾市市政工程管理处 | 青禾市
            南岭省青禾市云溪县财政局 | 南岭省青禾市云溪县
            白河自治州青石自治县教育局 | 白河自治州青石自治县
            草原旗农牧局 | 草原旗
            县信访局 | -
            社区服务中心 | -
            某某中学 | -
            """;

    @Test
    void aUnitsNameBeginsWithItsRegion() {
        NAMES.lines().forEach(line -> {
            String[] parts = line.split(" \\| ", 2);
            assertThat(Regions.of(parts[0])).as(parts[0]).isEqualTo(parts[1].equals("-") ? "" : parts[1]);
        });
    }
}
