package org.kanhe.search;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kanhe.core.report.Measure;

/// An archive of forms and narratives written at random from few words, so that random questions hit and miss.
final class WrittenArchive {
    private static final List<String> COUNTIES = List.of("云溪县", "青禾市", "青禾市临江区");
    private static final List<String> OFFICES = List.of("信访局", "水利局", "民政局", "卫生健康局");
    private static final List<String> PROJECTS = List.of("信访救助资金", "河道清淤工程", "饮水安全工程", "养老服务补贴", "群众接访经费");
    private static final List<String> NAMES = List.of("接访群众满意度", "群众满意度", "清淤河道长度", "补贴发放及时率", "接访批次", "饮水困难人数", "群众上访下降率", "补贴发放人数");
    private static final List<String> UNITS = List.of("%", "%", "人次", "公里", "人", "批次");
    private static final List<String> LEVELS = List.of("产出指标 | 数量指标", "产出指标 | 质量指标", "满意度指标 | 服务对象满意度指标", "效益指标 | 社会效益指标");
    private static final List<String> REASONS = List.of("", "", "汛期停工。群众满意度未达到", "宣传不够", "资金下达较晚");
    private static final List<String> SENTENCES = List.of("群众满意度较上年提高。", "接访群众126人次，补贴发放及时。", "河道清淤长度12公里；饮水困难人数下降63.4%。", "资金专款专用，未发现挪用。", "汛期停工影响进度。");

    private final Random random;

    private WrittenArchive(Random random) {
        this.random = random;
    }

    static List<IndexedSubmission> of(int files, long seed) {
        WrittenArchive archive = new WrittenArchive(new Random(seed));
        return IntStream.range(0, files).mapToObj(i -> FictionalArchive.submission("written-" + i, i % 4 == 3 ? archive.narrative() : archive.form(), Map.of())).toList();
    }

    private String head() {
        int year = 2019 + random.nextInt(5);
        String county = pick(COUNTIES);
        return "标题：" + year + "年度项目支出绩效自评表\n年度：" + year + "年度\n单位：" + county + pick(OFFICES) + "\n主管部门：" + county + "财政局\n项目：" + pick(PROJECTS) + "\n";
    }

    private String form() {
        StringBuilder text = new StringBuilder(head()).append("资金 | 全年预算数 | 全年执行数 | 执行率\n年度资金总额 | ").append(100 + random.nextInt(900)).append(" | ").append(50 + random.nextInt(400)).append(" | ").append(50 + random.nextInt(50))
                .append("%\n目标 | 做好").append(pick(NAMES)).append("工作 | 完成").append(pick(NAMES)).append("\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n");
        for (int i = 0; i < 5; i++) {
            String unit = pick(UNITS);
            String target = random.nextInt(6) == 0 ? "逐年提高" : pick(List.of("≥", "≥", "≤", "")) + number(unit) + unit;
            text.append(pick(LEVELS)).append(" | ").append(pick(NAMES)).append(" | ").append(target).append(" | ").append(number(unit)).append(unit).append(" | ").append(5 + random.nextInt(4) * 5).append(" | ").append(random.nextInt(20)).append(" | ").append(pick(REASONS)).append("\n");
        }
        return text.append("总分 | 100 | ").append(70 + random.nextInt(30)).toString();
    }

    private int number(String unit) {
        return unit.equals("%") ? 75 + 5 * random.nextInt(6) : 10 * (1 + random.nextInt(40));
    }

    private String narrative() {
        StringBuilder text = new StringBuilder("类型：narrative\n").append(head());
        for (String heading : List.of("一、项目基本情况", "二、存在的主要问题")) {
            text.append("\n").append(heading).append("\n");
            IntStream.range(0, 2).forEach(_ -> text.append(pick(SENTENCES)).append(pick(SENTENCES)).append("\n"));
        }
        return text.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// 云溪信访局 for 云溪县信访局; 临江民政局 and 青禾市临江民政局 for 青禾市临江区民政局.
    static Stream<String> shortened(String unit) {
        return COUNTIES.stream().sorted((a, b) -> b.length() - a.length()).filter(unit::startsWith).findFirst().stream().flatMap(county -> {
            String rest = unit.substring(county.length());
            boolean two = county.length() > 3;
            String bare = two ? county.substring(3, county.length() - 1) : county.substring(0, county.length() - 1);
            return Stream.of(bare + rest, (two ? county.substring(0, 3) : "") + bare + rest).distinct();
        });
    }

    static List<String> paraphrases(Measure m) {
        String value = m.number().toPlainString() + m.unit();
        return switch (m.comparison()) {
            case AT_LEAST -> List.of(value + "以上", m.number().toPlainString() + "以上", "不低于" + value, "不少于" + value, "大于等于" + value);
            case AT_MOST -> List.of(value + "以下", value + "以内", m.number().toPlainString() + "以内", "不高于" + value, "不超过" + value, "小于等于" + value);
            case MORE -> List.of("大于" + value, "超过" + value, "高于" + value);
            case LESS -> List.of("小于" + value, "低于" + value, "少于" + value);
            case EQUAL, BETWEEN, NONE -> List.of(value);
        };
    }

    /// 108400人次 is 10.84万人次.
    static List<String> figures(Measure m) {
        boolean large = m.number().abs().intValue() >= 10_000 && !m.unit().isEmpty() && !m.unit().matches("[万亿].*");
        return large ? List.of(m.number().toPlainString() + m.unit(), m.number().movePointLeft(4).stripTrailingZeros().toPlainString() + "万" + m.unit()) : List.of();
    }

    /// Words and numbers to ask for: pieces of what is written.
    static String piece(Random random) {
        List<List<String>> from = List.of(NAMES, NAMES, PROJECTS, OFFICES, SENTENCES, REASONS, COUNTIES);
        List<String> list = from.get(random.nextInt(from.size()));
        String whole = list.get(random.nextInt(list.size())).replaceAll("[。；，.%].*", "");
        if (whole.length() < 3 || random.nextInt(3) == 0) {
            return whole.isEmpty() ? "满意度" : whole;
        }
        int start = random.nextInt(whole.length() - 1);
        return whole.substring(start, start + 1 + random.nextInt(whole.length() - start));
    }
}
