package org.kanhe.bench.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The report in prose that accompanies a form: five numbered sections, two paragraphs each.
record Prose(Random random, Theme theme, String unit, String project, int year, BigDecimal annual, BigDecimal executed) {
    private static final List<String> PROBLEMS = List.of(
            "绩效目标设置不够细化，部分指标难以量化考核。", "项目前期准备不充分，影响了资金支出进度。", "部分乡镇配套资金到位不及时。", "基础台账管理有待加强，佐证材料收集不够完整。", "业务股室对绩效管理的重视程度不一。");
    private static final List<String> MEASURES = List.of(
            "加强项目储备，提前开展可行性论证。", "细化绩效目标，做到可衡量、可比较。", "建立按月调度机制，及时通报支出进度。", "组织绩效管理业务培训，提高编报质量。", "强化结果应用，将评价结果与预算安排挂钩。");

    List<String> paragraphs() {
        List<String> all = new ArrayList<>();
        all.add("一、项目基本情况");
        all.add(project + "由" + unit + "组织实施，" + year + "年度预算安排" + annual + "万元，主要用于" + Sketcher.pick(random, theme.counts()).split("\\|", 2)[0] + "等支出。");
        all.add("项目立项依据充分，程序规范，符合本地经济社会发展规划和部门职责。");
        all.add("二、资金使用及管理情况");
        all.add("全年实际支出" + executed + "万元，资金拨付有完整的审批程序和手续，未发现截留、挤占、挪用的情况。");
        all.add("单位制定了财务管理办法和专项资金管理细则，严格执行国库集中支付制度，会计核算规范。");
        all.add("三、项目绩效情况");
        for (String count : theme.counts()) {
            String[] parts = count.split("\\|", 3);
            all.add(parts[0] + "方面，全年共完成" + (Integer.parseInt(parts[2]) + random.nextInt(50)) + parts[1] + "，达到年初设定的目标，" + (random.nextBoolean() ? "较上年有所增长。" : "与上年基本持平。"));
        }
        all.add("四、存在的主要问题");
        all.add(Sketcher.pick(random, PROBLEMS) + Sketcher.pick(random, PROBLEMS));
        all.add("五、下一步改进措施");
        all.add(Sketcher.pick(random, MEASURES) + Sketcher.pick(random, MEASURES));
        return List.copyOf(all);
    }
}
