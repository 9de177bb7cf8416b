package org.kanhe.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kanhe.bench.corpus.Theme;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.source.Location;

/// The report in prose beside a made-up form: five sections, ten paragraphs.
final class MadeProse {
    private static final List<String> HEADINGS = List.of("一、项目基本情况", "二、资金使用及管理情况", "三、项目绩效情况", "四、存在的主要问题", "五、下一步改进措施");
    private static final List<String> SENTENCES = List.of(
            "项目立项依据充分，程序规范，符合部门职责。", "资金拨付有完整的审批程序和手续，未发现截留、挤占、挪用的情况。", "严格执行国库集中支付制度，会计核算规范。", "绩效目标设置不够细化，部分指标难以量化考核。",
            "项目前期准备不充分，影响了资金支出进度。", "部分乡镇配套资金到位不及时。", "建立按月调度机制，及时通报支出进度。", "组织绩效管理业务培训，提高编报质量。", "群众满意度较上年有所提高，来访群众明显减少。", "基础台账管理有待加强，佐证材料收集不够完整。");

    private MadeProse() {}

    static Narrative narrative(ReportHead head, Random random, Theme theme) {
        List<Narrative.Section> sections = new ArrayList<>();
        int block = 1;
        for (String heading : HEADINGS) {
            Location at = new Location.Paragraph(block++);
            List<Narrative.Passage> paragraphs = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                String[] count = theme.counts().get(random.nextInt(theme.counts().size())).split("\\|", 3);
                String text = head.unit().raw() + count[0] + "共完成" + random.nextInt(5_000) + count[1] + "。" + SENTENCES.get(random.nextInt(SENTENCES.size())) + SENTENCES.get(random.nextInt(SENTENCES.size()));
                paragraphs.add(new Narrative.Passage(text, new Location.Paragraph(block++)));
            }
            sections.add(new Narrative.Section(heading, 1, at, paragraphs));
        }
        return new Narrative(head, sections);
    }
}
