package org.kanhe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Forms of made-up units whose indicators change their names from year to year and from unit to unit, with the truth
/// about which are one.
final class CompareForms {
    static final int FIRST_YEAR = 2019;
    /// What every unit promises to the people it serves, as this or that unit writes it.
    static final List<String> ACROSS = List.of("服务对象满意度", "群众满意度", "服务对象满意率", "社会公众满意度");
    private static final String AREAS = "云青临南白东望松桃柳石平河湾金玉清泉";
    private static final String NAMES = "溪禾江屏石陵湖岭源林山川谷坪田沙洲塘";
    private static final List<String> OFFICES = List.of("水利局", "教育局", "林业局", "文化馆", "信访局", "交通运输局", "民政局", "农业农村局", "卫生健康局", "司法局");
    /// Names of one indicator a line; every form has two that look alike.
    private static final List<List<String>> INDICATORS = List.of(
            List.of("数量指标", "接待来访人次", "接访人次", "接待群众来访人次"),
            List.of("数量指标", "新建农村道路里程", "农村道路新建里程", "完成新建农村道路里程"),
            List.of("数量指标", "维修农村道路里程", "农村道路维修里程", "完成维修农村道路里程"),
            List.of("质量指标", "工程验收合格率", "工程质量合格率", "工程验收达标率"),
            List.of("时效指标", "项目按期完成率", "项目按时完成率", "项目及时完成率"),
            List.of("社会效益指标", "政策知晓率", "群众政策知晓率", "政策知晓度"));
    private static final List<String> TARGETS = List.of("≥%d人次", "≥%d公里", "≥%d公里", "≥9%d%%", "≥9%d%%", "≥8%d%%");

    private final Random random;

    CompareForms(long seed) {
        random = new Random(seed);
    }

    static String unit(int number) {
        int area = number / OFFICES.size();
        return String.valueOf(AREAS.charAt(area % AREAS.length())) + NAMES.charAt(area / AREAS.length() % NAMES.length()) + "县" + OFFICES.get(number % OFFICES.size());
    }

    /// Which indicator a name is of; -1 for that across all units.
    static int label(String name) {
        for (int i = 0; i < INDICATORS.size(); i++) {
            if (INDICATORS.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    /// Writes the forms of one unit.
    ///
    /// @param years how many, from [#FIRST_YEAR]
    List<Path> write(Path folder, int unit, int years) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
            Path file = folder.resolve("u" + unit + "-" + year + ".html");
            Files.writeString(file, form(unit(unit), year));
            files.add(file);
        }
        return files;
    }

    private String form(String unit, int year) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < INDICATORS.size(); i++) {
            List<String> names = INDICATORS.get(i);
            String target = TARGETS.get(i).formatted(1 + random.nextInt(8));
            row(rows, i < 5 ? "产出指标" : "效益指标", names.getFirst(), names.get(1 + random.nextInt(names.size() - 1)), target, 15);
        }
        row(rows, "满意度指标", "服务对象满意度指标", ACROSS.get(random.nextInt(ACROSS.size())), "≥" + (85 + random.nextInt(10)) + "%", 10);
        return """
                <html><meta charset=utf-8><body><p>%d年度项目支出绩效自评表</p><p>填报单位：%s</p><table border=1>
                <tr><td>项目名称</td><td colspan=7>综合业务经费</td></tr>
                <tr><td colspan=2>项目资金（万元）</td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>
                <tr><td colspan=2>年度资金总额</td><td>30</td><td>30</td><td>30</td><td>10</td><td>100%%</td><td>10</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因分析及改进措施</td></tr>
                %s</table></body></html>
                """.formatted(year, unit, rows);
    }

    private static void row(StringBuilder rows, String level1, String level2, String name, String target, int weight) {
        rows.append("<tr><td>").append(String.join("</td><td>", level1, level2, name, target, target.substring(1), String.valueOf(weight), String.valueOf(weight), "")).append("</td></tr>");
    }
}
