package org.kanhe.core.form;

import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// Recognises lines that are titles, and lines that surround a form.
final class TitleLine {
    private static final int LONGEST = 50;
    private static final Pattern FORM = Pattern.compile(
            "(?:附[件表][\\d一二三四五六七八九十]*(?:-\\d+)?[:、]?)?[^。;；]*(?:绩效|自评|自评价|预算支出|整体支出|专项资金|项目支出|基础数据|指标体系|绩效目标)[^。;；]*(?:表|表格|框架|体系|一览|底稿)(?:\\([^()]*\\))*(?:(?:19|20)\\d\\d年度?|\\d{1,2}|[-—]{1,2}[^。;；]{1,25}|表号:?.*)?");
    private static final Pattern REPORT = Pattern.compile("[^。;；:]*(?:绩效|自评|评价|整体支出|预算支出|专项资金)[^。;；:]*(?:报告|总结|说明)(?:书)?(?:\\([^()]*\\))*");
    private static final Pattern ANNEX = Pattern.compile("附[件表][\\d一二三四五六七八九十]*(?:-\\d+)*[:：]?");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\(?[一二三四五六七八九十]+\\)?[、.)]|\\d{1,2}[、.]).*");
    private static final Pattern SECTION = Pattern.compile("^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|[1-9]、).*");
    private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明|填表说明|注意事项|填报说明|附注)(?:\\d)?[:、.].*");
    private static final Pattern PAGE = Pattern.compile("(?:第?-?\\d{1,4}-?页?(?:共\\d+页)?)");

    private TitleLine() {}

    /// The title of a form: 2020年度县级专项资金绩效目标自评表.
    static boolean isForm(String line) {
        String s = Labels.normalise(line);
        return s.length() <= LONGEST && !NUMBERED.matcher(s).matches() && !s.startsWith("《") && FORM.matcher(s).matches();
    }

    /// The title of a report in prose: 部门整体支出绩效自评报告.
    static boolean isReport(String line) {
        String s = Labels.normalise(line);
        return s.length() <= LONGEST && !NUMBERED.matcher(s).matches() && !s.startsWith("《") && REPORT.matcher(s).matches();
    }

    /// 附件4-2
    static boolean isAnnex(String line) {
        return ANNEX.matcher(Labels.normalise(line)).matches();
    }

    /// A numbered section of a text: 一、基本情况.
    static boolean isSection(String line) {
        return SECTION.matcher(Labels.normalise(line)).matches();
    }

    static boolean isNumbered(String line) {
        return NUMBERED.matcher(Labels.normalise(line)).matches();
    }

    /// 注：… under a form.
    static boolean isNote(String line) {
        return NOTE.matcher(Labels.normalise(line)).matches();
    }

    static boolean isPageNumber(String line) {
        return PAGE.matcher(Labels.normalise(line)).matches();
    }
}
